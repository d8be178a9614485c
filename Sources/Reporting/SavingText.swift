import WastedWorkAnalysis
import WastedWorkStatistics

/// A share with its interval: `99 % (97–100 %)`.
enum SavingText {
    /// nil where there is no ratio.
    static func text(_ saving: Estimate?) -> String? {
        guard let saving else { return nil }
        let value = "\(Numeral.percent(saving.value)) %"
        guard let interval = saving.interval else { return value }
        return "\(value) (\(Numeral.percentRange(interval.low, interval.high)) %)"
    }
}
