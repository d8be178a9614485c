#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Student's test over pairs (*The Probable Error of a Mean*, Biometrika 6, 1908).
///
/// Its tail has no steps, so that it can be corrected for many comparisons with few pairs; in return it relies on
/// values that are about normal.
package enum PairedTTest {
    /// What is tested of two arms: the logarithm of each pair's ratio, since what scatters in proportion is about normal
    /// then; the differences where a value is 0 or less. If the arms are equal, either has the mean 0.
    ///
    /// - Parameters:
    ///   - baseline: one value a pair.
    ///   - candidate: one value a pair, in the same order.
    /// - Returns: nil where a difference is not finite.
    package static func contrast(of candidate: Sample, to baseline: Sample) -> Sample? {
        let isPositive = baseline.minimum > 0 && candidate.minimum > 0
        let contrasts = zip(candidate.values, baseline.values).map { isPositive ? log($0 / $1) : $0 - $1 }
        return contrasts.allSatisfy(\.isFinite) ? Sample(contrasts) : nil
    }

    /// The two-sided p-value; 0 where all differences are equal and not 0, 1 where all are 0.
    ///
    /// - Parameter differences: one a pair, or the logarithms of ratios.
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
