import WastedWorkResults

/// Collects what to doubt about one metric of a scenario.
struct ComparisonDoubts {
    let table: PairTable
    let thresholds: Thresholds

    func warnings(about metric: Metric) -> [Warning] {
        let absent = table.arms.compactMap { absence(of: metric, in: $0) }
        let coverage = metric.isSplitCPU ? coverage : []
        return absent + coverage
    }

    private func absence(of metric: Metric, in arm: String) -> Warning? {
        let trials = table.trials(of: arm).count
        let missing = trials - table.values(of: metric, in: arm).count
        guard missing > 0 else { return nil }
        return missing == trials ? .noValues(arm: arm) : .absentValues(arm: arm, count: missing, of: trials)
    }

    /// Both too little and too much charged make the split uncertain. Where nobody left there is nothing to split.
    private var coverage: [Warning] {
        guard !table.nobodyLeft else { return [] }
        let allowed = thresholds.coverage...(2 - thresholds.coverage)
        let span = ArmSpan(over: table.arms) { arm in
            meanCoverage(of: arm).flatMap { allowed.contains($0) ? nil : $0 }
        }
        return span.map { [.coverage($0)] } ?? []
    }

    private func meanCoverage(of arm: String) -> Double? {
        let values = table.values(of: .cpuCoverage, in: arm)
        return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}

extension Metric {
    /// True for CPU that is split by attribution to requests.
    fileprivate var isSplitCPU: Bool {
        [Metric.cpuUseful, .cpuDoomed, .cpuOrphaned].contains(self)
    }
}
