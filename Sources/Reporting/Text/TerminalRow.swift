import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// One figure of a scenario: before, after, unit, and what that saves.
struct TerminalRow {
    let title: String
    let comparison: Comparison?
    let style: TextStyle

    /// The figures of the summary.
    static let metrics: [(Metric, String)] = [
        (.cpuOrphaned, "orphaned CPU"), (.holdOrphaned, "orphaned hold"), (.memoryPeak, "peak memory"),
        (.goodput, "goodput"),
    ]

    var text: String {
        let label = "  " + title.padded(to: 14)
        guard let comparison else { return label + "?".leftPadded(to: 8) }
        let scale = Scale(comparison.metric.unit, for: comparison.arms.map(\.estimate.value))
        func value(_ arm: String?) -> String {
            (comparison.estimate(of: arm).map { scale.text($0.value) } ?? "?").leftPadded(to: 8)
        }
        let unit = scale.symbol.padded(to: 6)
        guard let candidate = comparison.candidate else { return label + value(comparison.baseline) + " " + unit }
        let values = value(comparison.baseline) + " →" + value(candidate)
        return "\(label)\(values) \(unit)  \(effect(comparison))".trimmedEnd
    }

    private func effect(_ comparison: Comparison) -> String {
        guard comparison.difference != nil else { return "?" }
        switch comparison.verdict {
        case .improved: return style.green(share(comparison))
        case .regressed: return style.red(share(comparison))
        default: break
        }
        guard comparison.effect == .open || comparison.effect == nil else {
            return ChangeText.unestablished(comparison) ?? "?"
        }
        return style.yellow("~") + (range(comparison).map { " (\($0))" } ?? "") + NeededText.text(comparison)
    }

    private func share(_ comparison: Comparison) -> String {
        gain(comparison)?.text ?? ChangeText.noRatio(comparison)
    }

    private func range(_ comparison: Comparison) -> String? { gain(comparison)?.range }

    private func gain(_ comparison: Comparison) -> GainPhrase? {
        comparison.ratio.map { GainPhrase(ratio: $0, polarity: comparison.metric.polarity) }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }

    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }

    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
