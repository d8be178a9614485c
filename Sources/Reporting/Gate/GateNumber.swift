import WastedWorkAnalysis
import WastedWorkStatistics

/// The numbers of a gate's finding as a reader would write them.
struct GateNumber {
    let finding: GateFinding

    /// What it was and what it is: `12 % → 15 %`, `0 → 3`; `?` for what there is not.
    var values: String {
        "\(text(finding.reference)) → \(text(finding.value))"
    }

    /// How much that is, with its interval: `+20 % (+15 to +24 %)`; the difference itself where there is no ratio.
    var change: String {
        guard let effect = finding.effect else { return "?" }
        guard let reference = finding.reference, finding.relativeChange != nil else {
            return FigureText.text(effect, as: scale, sign: .always)
                + interval { FigureText.text($0, as: scale, sign: .always) }
        }
        func share(_ value: Double) -> String { FigureText.text(value / reference, as: .share, sign: .always) }
        return share(effect) + interval(share)
    }

    /// Left out where it reads the same as the change; the unit stands behind its end alone.
    private func interval(_ text: (Double) -> String) -> String {
        guard let interval = finding.interval, let effect = finding.effect else { return "" }
        let (low, high) = (text(interval.low), text(interval.high))
        guard low != text(effect) || high != low else { return "" }
        let isShare = low.hasSuffix(" %") && high.hasSuffix(" %")
        return " (\(isShare ? String(low.dropLast(2)) : low) to \(high))"
    }

    private func text(_ value: Double?) -> String {
        value.map { FigureText.text($0, as: scale) } ?? "?"
    }

    private var scale: GateFigure.Scale { finding.remark == .fromZero ? .number : finding.figure.scale }
}
