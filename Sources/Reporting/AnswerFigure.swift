import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// One large figure of the answer: without → with.
package struct AnswerFigure: Sendable, Equatable {
    /// What it is.
    package let title: String
    /// In the first arm, before `after` with its unit.
    package let before: String
    /// The same where it stands alone.
    package let beforeAlone: String
    /// In the last arm.
    package let after: String
    /// What that is in proportion, with its interval.
    package let change: String
    /// What the pairs establish.
    package let verdict: Cell
    /// Over what.
    package let basis: String

    init(_ figure: LeadingFigure) {
        let count = Numeral.counted(figure.scenarios, "scenario")
        verdict = .verdict(figure.verdict)
        change = Self.change(figure)
        switch figure.subject {
        case .cpu:
            title = "Orphaned CPU"
            basis = "of the CPU spent on requests, \(count) in which clients left"
        case .connectionTime:
            title = "Orphaned connection time"
            basis = "of the time connections were busy, \(count) with a pool"
        case .memory:
            title = "Peak memory"
            basis = "above idle, mean of \(count)" + (figure.origin.map { ": \(Self.told($0))" } ?? "")
        }
        guard figure.subject != .memory else {
            let scale = Scale(.bytes, for: [figure.baseline, figure.candidate])
            before = scale.text(figure.baseline)
            beforeAlone = scale.textWithUnit(figure.baseline)
            after = scale.textWithUnit(figure.candidate)
            return
        }
        before = "\(Numeral.percent(figure.baseline)) %"
        beforeAlone = before
        after = "\(Numeral.percent(figure.candidate)) %"
    }

    /// A mean over scenarios hides that few of them make it.
    private static func told(_ origin: MemoryOrigin) -> String {
        guard origin.fell > 0 else { return "fell in none of them by more than chance" }
        let most = origin.fell == 1 ? "in" : "most of it in"
        return "fell in \(origin.fell) of them" + (origin.most.map { ", \(most) \($0)" } ?? "")
    }

    private static func change(_ figure: LeadingFigure) -> String {
        guard let ratio = figure.ratio else { return "no proportion can be had" }
        guard let interval = ratio.interval else { return "\(signed(ratio.value)) %, interval unknown" }
        return "\(signed(ratio.value)) % (\(signed(interval.low)) to \(signed(interval.high)) %)"
    }

    private static func signed(_ ratio: Double) -> String { (ratio > 1 ? "+" : "") + Numeral.percent(ratio - 1) }
}
