extension TrialResult {
    /// Whether the trial is to be believed: nothing leaked, stuck or hit astray, and not every request failed.
    package var isSound: Bool {
        let broken = [Metric.leasesLeaked, .stuckWaiters, .strayCancels].contains { (self[$0] ?? 0) != 0 }
        let failures = self[.failures] ?? 0
        return !broken && (failures == 0 || failures < self[.attempts] ?? 0)
    }
}
