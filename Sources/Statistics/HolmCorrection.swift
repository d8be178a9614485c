/// Holm's step-down correction (S. Holm, *A Simple Sequentially Rejective Multiple Test Procedure*, Scandinavian
/// Journal of Statistics 6, 1979): the chance of a single false claim among all stays below the level, whatever the
/// tests have to do with each other.
package enum HolmCorrection {
    /// Each p-value times the number of those not smaller, never below an earlier one's and never above 1.
    ///
    /// - Parameter pValues: of all comparisons of the family.
    /// - Returns: the adjusted p-values in the same order.
    package static func adjusted(_ pValues: [Double]) -> [Double] {
        var adjusted = pValues
        var least = 0.0
        for (rank, index) in pValues.indices.sorted(by: { pValues[$0] < pValues[$1] }).enumerated() {
            least = max(least, min(1, pValues[index] * Double(pValues.count - rank)))
            adjusted[index] = least
        }
        return adjusted
    }
}
