import Foundation

/// Sets the other tool's level so that it raises as many false alarms as ours, the same noise looked at every night.
struct EqualRate {
    let noise: Noise
    let nights: Int
    let series: Int
    let seed: UInt64

    /// The level, to within a factor of 1.1, found by bisection of its logarithm.
    ///
    /// - Parameter share: share of series with a false alarm that it shall have.
    func tool(raising share: Double) -> ReferenceTool {
        var (low, high) = (log(1e-9), log(0.05))
        while high - low > 0.1 {
            let middle = (low + high) / 2
            if alarms(of: ReferenceTool(pValue: exp(middle))) > share { high = middle } else { low = middle }
        }
        return ReferenceTool(pValue: exp((low + high) / 2))
    }

    private func alarms(of tool: ReferenceTool) -> Double {
        FalseAlarms(of: tool, in: noise, lengths: [nights], series: series, seed: seed).everyNight[0].share
    }
}
