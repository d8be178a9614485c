import WastedWorkAnalysis
import WastedWorkStatistics

/// What an inconclusive comparison would need.
enum NeededText {
    /// ` needs ≈ 14 pairs`, to stand behind a `~`; empty where nothing is needed or known.
    static func text(_ comparison: Comparison) -> String {
        guard let pairs = comparison.neededPairs else { return "" }
        let limit = RequiredPairs.limit
        return pairs > limit ? " needs more than \(limit) pairs" : " needs ≈ \(pairs) pairs"
    }
}
