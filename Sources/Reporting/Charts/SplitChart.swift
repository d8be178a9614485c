import WastedWorkAnalysis
import WastedWorkResults

/// Useful, doomed and orphaned, one on the other in a bar an arm: where a resource went.
struct SplitChart: Sendable, Equatable {
    /// One resource in every arm, in one unit.
    struct Group: Sendable, Equatable {
        /// Such as `CPU`.
        let title: String
        let unit: Unit
        /// What a work unit is.
        let workUnit: String
        let bars: [Bar]
    }

    /// One arm.
    struct Bar: Sendable, Equatable {
        /// Name of the arm.
        let arm: String
        /// Nil where the arm has no value.
        let parts: Parts?
    }

    /// Means a trial, in the unit of the group.
    struct Parts: Sendable, Equatable {
        let useful: Double
        let doomed: Double
        let orphaned: Double

        /// All of it.
        var total: Double { useful + doomed + orphaned }
    }

    let groups: [Group]

    private static let width = 360.0
    private static let heading = 24.0
    private static let barHeight = 12.0
    private static let rowHeight = 34.0

    /// The drawing.
    var graphics: Graphics {
        var marks: [Mark] = []
        var y = 0.0
        for group in groups {
            marks += self.marks(of: group, from: y)
            y += Self.heading + Double(group.bars.count) * Self.rowHeight + 8
        }
        return Graphics(width: Self.width, height: max(y, Self.heading), marks: marks)
    }

    private func marks(of group: Group, from top: Double) -> [Mark] {
        let totals = group.bars.compactMap(\.parts?.total).filter(\.isFinite)
        let axis = Axis(.linear, 0...max(totals.max() ?? 0, .leastNonzeroMagnitude), from: 0, to: Self.width)
        let scale = Scale(group.unit, for: totals, workUnit: group.workUnit)
        let title = Mark.text(Label(group.title, x: 0, y: top + 14, ink: .strong))
        return [title]
            + group.bars.enumerated().flatMap { index, bar in
                marks(of: bar, from: top + Self.heading + Double(index) * Self.rowHeight, axis, scale)
            }
    }

    private func marks(of bar: Bar, from top: Double, _ axis: Axis, _ scale: Scale) -> [Mark] {
        let figures = Label(text(of: bar.parts, scale), x: Self.width, y: top + 10, .end, ink: .faint)
        let room = Self.width - TextWidth.width(of: figures.text) - 8
        let name = Label(TextWidth.fitted(bar.arm, in: room), x: 0, y: top + 10)
        guard let parts = bar.parts, parts.total > 0, parts.total.isFinite else { return [.text(name), .text(figures)] }
        var start = 0.0
        let boxes = pieces(parts).compactMap { piece -> Mark? in
            guard piece.value > 0 else { return nil }
            let (left, right) = (axis.place(of: start), axis.place(of: start + piece.value))
            start += piece.value
            let frame = Frame(x: left, y: top + 15, width: max(right - left, 0.6), height: Self.barHeight)
            let share = Numeral.percent(piece.value / parts.total)
            let hint = "\(bar.arm), \(piece.name): \(scale.textWithUnit(piece.value)), \(share) %"
            return .hint(hint, [.box(frame, piece.ink)])
        }
        return [.text(name), .text(figures)] + boxes
    }

    private func text(of parts: Parts?, _ scale: Scale) -> String {
        guard let parts, parts.total.isFinite else { return "?" }
        guard parts.total > 0 else { return scale.textWithUnit(0) }
        return "\(scale.textWithUnit(parts.total)), \(Numeral.percent(parts.orphaned / parts.total)) % orphaned"
    }

    private func pieces(_ parts: Parts) -> [(name: String, value: Double, ink: Ink)] {
        [("useful", parts.useful, .useful), ("doomed", parts.doomed, .doomed), ("orphaned", parts.orphaned, .orphaned)]
    }
}
