package import WastedWorkAnalysis

/// The value of a watched figure as a reader would write it.
package enum FigureText {
    /// Whether what rises has a plus sign.
    package enum Sign: Sendable {
        case negativeOnly, always
    }

    /// `12 %`, or `3.4`.
    package static func text(_ value: Double, as scale: GateFigure.Scale, sign: Sign = .negativeOnly) -> String {
        let plus = sign == .always && value > 0 ? "+" : ""
        switch scale {
        case .share: return "\(plus)\(Numeral.percent(value)) %"
        case .number: return plus + Numeral.significant(value, digits: 3)
        }
    }
}
