package import WastedWorkResults

/// A value that is known beforehand, to be held against what was measured.
package struct Expectation: Sendable, Equatable {
    /// In the unit of the metrics.
    package var known: Double
    /// What is measured; they add up.
    package var measured: [Metric]
    /// Under which the quotient is reported.
    package var reportedAs: Metric

    /// Measured over known; nil when nothing was known or measured.
    func quotient(in result: TrialResult) -> Double? {
        let found = measured.compactMap { result[$0] }
        guard known > 0, found.count == measured.count else { return nil }
        return found.reduce(0, +) / known
    }
}
