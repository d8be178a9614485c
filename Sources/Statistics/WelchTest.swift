/// Two samples that are not paired and need not scatter alike (B. L. Welch, *The Generalization of "Student's" Problem*,
/// Biometrika 34, 1947).
package struct WelchTest: Sendable, Equatable {
    /// Of the difference of the means, first less second.
    package let interval: ConfidenceInterval
    /// Two-sided.
    package let pValue: Double

    /// nil where a sample has fewer than two values.
    ///
    /// - Parameters:
    ///   - first: values of the one.
    ///   - second: values of the other.
    ///   - level: share of intervals that hold the truth, if the values are normal.
    package init?(_ first: Sample, _ second: Sample, level: Double) {
        guard let one = first.standardDeviation, let other = second.standardDeviation else { return nil }
        let (a, b) = (one * one / Double(first.count), other * other / Double(second.count))
        let effect = first.mean - second.mean
        let error = (a + b).squareRoot()
        let spread = a * a / Double(first.count - 1) + b * b / Double(second.count - 1)
        // Rounded down, since the distribution is known for whole numbers; that is on the safe side.
        let degrees = spread > 0 ? Int(min(1e6, max(1, (a + b) * (a + b) / spread))) : first.count + second.count - 2
        guard let interval = StudentInterval.about(effect, error: error, degrees: degrees, level: level) else {
            return nil
        }
        self.interval = interval
        pValue = StudentInterval.pValue(effect, error: error, degrees: degrees)
    }
}
