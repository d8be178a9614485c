import WastedWorkResults

/// Collects what to doubt about a scenario as a whole.
struct ScenarioDoubts {
    let table: PairTable
    let failures: [TrialFailure]
    let thresholds: Thresholds

    /// Loudest first.
    func warnings() -> [Warning] {
        let alarms = table.arms.flatMap(integrity) + table.arms.flatMap(brokenIdentities)
        return alarms + pairs + lateness + table.arms.flatMap(doubts)
    }

    private func doubts(_ arm: String) -> [Warning] {
        let ofTrials = missing(arm) + missedIdentities(arm) + failedTrials(arm)
        return ofTrials + failedRequests(arm) + unsent(arm) + said(arm)
    }

    private var pairs: [Warning] {
        guard table.candidate != nil else { return [] }
        let complete = table.complete([table.baseline, table.candidate ?? table.baseline]).count
        let incomplete = table.pairs.count - complete
        let dropped: [Warning] = incomplete > 0 ? [.incompletePairs(count: incomplete, of: table.pairs.count)] : []
        switch complete {
        case 0: return dropped
        case 1: return dropped + [.singlePair]
        case ..<thresholds.enoughPairs: return dropped + [.fewPairs(count: complete)]
        default: return dropped
        }
    }

    private func missing(_ arm: String) -> [Warning] {
        table.trials(of: arm).isEmpty ? [.missingArm(arm: arm)] : []
    }

    private func failedTrials(_ arm: String) -> [Warning] {
        let reasons = Dictionary(grouping: failures.filter { $0.arm == arm }, by: \.reason)
        return reasons.sorted { $0.key < $1.key }.map { reason, failures in
            .failedTrials(arm: arm, count: failures.count, reason: reason)
        }
    }

    private func failedRequests(_ arm: String) -> [Warning] {
        let count = total(of: .failures, in: arm)
        return count > 0 ? [.failedRequests(arm: arm, count: count)] : []
    }

    private var lateness: [Warning] {
        let span = ArmSpan(over: table.arms) { arm in
            table.values(of: .driverLatenessP99, in: arm).max().flatMap { $0 > thresholds.lateness ? $0 : nil }
        }
        return span.map { [.driverLate($0)] } ?? []
    }

    private func unsent(_ arm: String) -> [Warning] {
        let count = total(of: .driverUnsent, in: arm)
        return count > 0 ? [.driverUnsent(arm: arm, count: count)] : []
    }

    private func integrity(_ arm: String) -> [Warning] {
        [Metric.leasesLeaked, .strayCancels, .stuckWaiters].compactMap { metric in
            let count = total(of: metric, in: arm)
            return count == 0 ? nil : .integrity(metric: metric, arm: arm, count: count)
        }
    }

    private func brokenIdentities(_ arm: String) -> [Warning] {
        let broken = Dictionary(grouping: table.trials(of: arm).flatMap(\.brokenIdentities), by: { $0 })
        return broken.sorted { $0.key.name < $1.key.name }.map { metric, all in
            .brokenIdentity(metric: metric, arm: arm, count: all.count)
        }
    }

    private func missedIdentities(_ arm: String) -> [Warning] {
        [Metric.identityPatience, .identityService].compactMap { metric in
            let worst = table.values(of: metric, in: arm).max { abs($0) < abs($1) } ?? 0
            guard abs(worst) > thresholds.identityDeviations else { return nil }
            return .missedIdentity(metric: metric, arm: arm, deviations: worst)
        }
    }

    /// What trials said themselves, once for each text.
    private func said(_ arm: String) -> [Warning] {
        let texts = Dictionary(grouping: table.trials(of: arm).flatMap { Set($0.warnings) }, by: { $0 })
        return texts.sorted { $0.key < $1.key }.map { text, all in .trial(arm: arm, text: text, count: all.count) }
    }

    private func total(of metric: Metric, in arm: String) -> Double {
        table.values(of: metric, in: arm).reduce(0, +)
    }
}
