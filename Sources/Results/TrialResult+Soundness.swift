extension TrialResult {
    /// How far rounding may take a law that holds exactly.
    private static let rounding = 1e-6

    /// Laws that hold exactly and do not hold here: the trial was not measured but invented.
    package var brokenIdentities: [Metric] {
        let laws = Metric.exactIdentities.filter { abs((self[$0] ?? 1) - 1) > Self.rounding }
        let sums: [(parts: [Metric], whole: Metric)] = [
            ([.holdUseful, .holdDoomed, .holdOrphaned], .holdTotal),
            ([.workUseful, .workDoomed, .workOrphaned], .workTotal),
        ]
        return laws + sums.filter { !isWhole($0.parts, $0.whole) }.map(\.whole)
    }

    private func isWhole(_ parts: [Metric], _ whole: Metric) -> Bool {
        let found = parts.compactMap { self[$0] }
        guard let expected = self[whole], found.count == parts.count else { return true }
        return abs(found.reduce(0, +) - expected) <= Self.rounding * max(expected, Self.rounding)
    }

    /// Whether the trial is to be believed: nothing leaked, stuck or hit astray, and not every request failed.
    package var isSound: Bool {
        let broken = [Metric.leasesLeaked, .stuckWaiters, .strayCancels].contains { (self[$0] ?? 0) != 0 }
        let failures = self[.failures] ?? 0
        return !broken && brokenIdentities.isEmpty && (failures == 0 || failures < self[.attempts] ?? 0)
    }
}
