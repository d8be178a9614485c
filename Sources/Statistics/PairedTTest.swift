/// Student's test over pairs (*The Probable Error of a Mean*, Biometrika 6, 1908).
///
/// Its tail has no steps, so that it can be corrected for many comparisons with few pairs; in return it relies on
/// differences that are about normal.
package enum PairedTTest {
    /// The two-sided p-value; 0 where all differences are equal and not 0, 1 where all are 0.
    ///
    /// - Parameter differences: one a pair.
    /// - Returns: nil for a single pair.
    package static func pValue(of differences: Sample) -> Double? {
        guard differences.count > 1 else { return nil }
        guard differences.mean != 0 else { return 1 }
        let error = differences.standardError
        guard error > 0 else { return 0 }
        let t = abs(differences.mean) / error
        return 2 * StudentDistribution.cumulative(-t, degrees: differences.count - 1)
    }
}
