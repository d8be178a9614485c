import WastedWorkStatistics

/// How far a night lies from others, by their own scatter: Student's t of one more value of the same distribution.
struct NightContrast {
    let interval: ConfidenceInterval
    let pValue: Double

    /// nil with fewer than two others.
    init?(_ value: Double, against others: Sample, level: Double) {
        guard let deviation = others.standardDeviation else { return nil }
        let error = deviation * (1 + 1 / Double(others.count)).squareRoot()
        let effect = value - others.mean
        let degrees = others.count - 1
        guard let interval = StudentInterval.about(effect, error: error, degrees: degrees, level: level) else {
            return nil
        }
        self.interval = interval
        pValue = StudentInterval.pValue(effect, error: error, degrees: degrees)
    }
}
