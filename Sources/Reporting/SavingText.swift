import WastedWorkAnalysis
import WastedWorkStatistics

/// A share with its interval: `99 % (97–100 %)`.
enum SavingText {
    /// nil where there is no ratio.
    static func text(_ saving: Estimate?) -> String? {
        guard let saving else { return nil }
        let value = Numeral.percent(saving.value)
        let range = saving.interval.flatMap {
            Numeral.interval(Numeral.percent($0.low), Numeral.percent($0.high), around: value)
        }
        return "\(value) %" + (range.map { " (\($0) %)" } ?? "")
    }
}
