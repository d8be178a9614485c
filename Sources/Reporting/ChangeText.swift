import WastedWorkAnalysis
import WastedWorkStatistics

/// What the candidate changes against the baseline, in proportion.
struct ChangeText {
    let comparison: Comparison

    /// `−99 % (−100 to −97 %)`, `×12 (×10–×14)`, what `unestablished` says, `from 0` where there is no ratio, `?`, and a dash
    /// where it is not judged.
    var text: String {
        guard comparison.candidate != nil, comparison.difference != nil else { return "?" }
        guard comparison.verdict != nil else { return "–" }
        if let told = Self.unestablished(comparison) { return told }
        guard let ratio = comparison.ratio else { return Self.noRatio(comparison) }
        guard let interval = ratio.interval else { return Self.change(ratio.value) }
        let (value, range) = (Self.change(ratio.value), Self.range(interval, like: ratio.value))
        return range == value ? value : "\(value) (\(range))"
    }

    /// `none` where the arms are equal, `negligible (below 5 ms)` for what is surely too small to matter, `small (below 5 ms?)`
    /// where only its sign is sure, and `~ needs ≈ 14 pairs` where nothing is; nil for what is established.
    static func unestablished(_ comparison: Comparison) -> String? {
        let margin = comparison.margin?.text ?? "?"
        return switch comparison.effect {
        case .established: nil
        case .equal: "none"
        case .negligible: "negligible (below \(margin))"
        case .small: "small (below \(margin)?)"
        case .open, nil: "~" + NeededText.text(comparison)
        }
    }

    /// What stands for a ratio to nothing; the difference tells the rest.
    static func noRatio(_ comparison: Comparison) -> String {
        comparison.baselineValue == 0 ? "from 0" : "?"
    }

    /// From four times on a factor is easier to grasp than a percentage.
    private static func change(_ ratio: Double) -> String {
        ratio >= 4 ? factor(ratio) : "\(signed(ratio)) %"
    }

    private static func range(_ interval: ConfidenceInterval, like ratio: Double) -> String {
        if ratio >= 4 { return Numeral.range(factor(interval.low), factor(interval.high)) }
        let (low, high) = (signed(interval.low), signed(interval.high))
        return low == high ? "\(low) %" : "\(low) to \(high) %"
    }

    private static func factor(_ ratio: Double) -> String {
        "×\(Numeral.significant(ratio, digits: 2))"
    }

    private static func signed(_ ratio: Double) -> String {
        (ratio > 1 ? "+" : "") + Numeral.percent(ratio - 1)
    }
}
