import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

/// Laws that any trial must obey, held against two ways to the same figure that share no code (reports/README.md).
extension TrialAccount {
    /// Fewest events with which a deviation is near enough to normal to be told.
    private static let enoughEvents = 10.0

    var identities: [Metric: Double] {
        [
            .identityBusy: busy,
            .identityOrphans: orphansOverTime,
            .identityPatience: patience,
            .identityService: service,
        ]
    }

    /// Requests by their meters over connections by the pool: mean busy = attempt rate × mean hold.
    private var busy: Double {
        guard let leaseTime = findings.leaseTime, leaseTime > .zero else { return .nan }
        return sum { $0.hold.total.inSeconds } / leaseTime.inSeconds
    }

    /// By counting who is there at each instant, over adding up how long each stays: mean orphans = abandonment rate ×
    /// mean orphaned time.
    private var orphansOverTime: Double {
        let added = sum { record in record.left.map { $0.duration(to: record.ended).inSeconds } ?? 0 }
        return added > 0 ? inFlight.orphanedTime.inSeconds / added : .nan
    }

    /// P(abandon) = θ·E[time present]: departures less θ·presence is a martingale whose variance is what is expected.
    private var patience: Double {
        let pattern = scenario.load(spec.window).pattern
        guard let mean = (pattern.patience as? ExponentialPatience)?.mean, pattern.departsByPatienceAlone else {
            return .nan
        }
        let expected = sum { $0.censoredResponseTime.inSeconds } / mean.inSeconds
        return deviation(Double(records.count { $0.left != nil }), from: expected)
    }

    /// Completions = μ × busy time, whatever cut the others short: the same martingale for exponential service.
    private var service: Double {
        guard case .exponential(let mean) = scenario.model?.service else { return .nan }
        return deviation(Double(completed), from: sum { $0.hold.total.inSeconds } / mean)
    }

    /// Attempts that ran to their end.
    var completed: Int { records.count { $0.outcome == .answered } }

    private func deviation(_ found: Double, from expected: Double) -> Double {
        expected >= Self.enoughEvents ? (found - expected) / expected.squareRoot() : .nan
    }
}

extension AbandonmentPattern {
    /// Whether nobody leaves for another reason than that patience ends.
    fileprivate var departsByPatienceAlone: Bool { massDisconnect == nil && shutdown == nil }
}
