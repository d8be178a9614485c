import WastedWorkResults

/// Collects what to doubt about one metric of a scenario.
struct ComparisonDoubts {
    let table: PairTable
    let thresholds: Thresholds

    func warnings(about metric: Metric) -> [Warning] {
        let absent = table.arms.compactMap { absence(of: metric, in: $0) }
        let coverage = metric.isSplitCPU ? table.arms.compactMap(coverage) : []
        return absent + coverage
    }

    private func absence(of metric: Metric, in arm: String) -> Warning? {
        let trials = table.trials(of: arm).count
        let missing = trials - table.values(of: metric, in: arm).count
        guard missing > 0 else { return nil }
        return missing == trials ? .noValues(arm: arm) : .absentValues(arm: arm, count: missing, of: trials)
    }

    /// Both too little and too much charged make the split uncertain.
    private func coverage(of arm: String) -> Warning? {
        let values = table.values(of: .cpuCoverage, in: arm)
        guard !values.isEmpty else { return nil }
        let mean = values.reduce(0, +) / Double(values.count)
        let allowed = thresholds.coverage...(2 - thresholds.coverage)
        return allowed.contains(mean) ? nil : .coverage(arm: arm, fraction: mean)
    }
}

extension Metric {
    /// True for CPU that is split by attribution to requests.
    fileprivate var isSplitCPU: Bool {
        [Metric.cpuUseful, .cpuDoomed, .cpuOrphaned].contains(self)
    }
}
