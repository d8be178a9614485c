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
        let tops = group.bars.indices.map { top + Self.heading + Double($0) * Self.rowHeight }
        let figures = zip(group.bars, tops).map { bar, top in
            Label(text(of: bar.parts, scale), x: Self.width, y: top + 10, .end, ink: .faint)
        }
        let names = zip(group.bars, figures).map { bar, figures in
            let room = Self.width - TextWidth.width(of: figures.text) - 8
            return Label(TextWidth.fitted(bar.arm, in: room), x: 0, y: figures.place.y)
        }
        return [.text(Label(group.title, x: 0, y: top + 14, ink: .strong))]
            + names.map(Mark.text) + figures.map(Mark.text)
            + Piece.allCases.map { piece in
                .boxes(zip(group.bars, tops).compactMap { frame(of: piece, $0.parts, from: $1, axis) }, piece.ink)
            }
    }

    private func frame(of piece: Piece, _ parts: Parts?, from top: Double, _ axis: Axis) -> Frame? {
        guard let parts, parts.total.isFinite else { return nil }
        let range = piece.range(of: parts)
        let (left, right) = (axis.place(of: range.lowerBound), axis.place(of: range.upperBound))
        guard range.upperBound > range.lowerBound else { return nil }
        // A sliver is still something.
        return Frame(x: min(left, Self.width - 0.6), y: top + 15, width: max(right - left, 0.6), height: Self.barHeight)
    }

    private enum Piece: CaseIterable {
        case useful, doomed, orphaned

        var ink: Ink {
            switch self {
            case .useful: .useful
            case .doomed: .doomed
            case .orphaned: .orphaned
            }
        }

        func range(of parts: Parts) -> ClosedRange<Double> {
            switch self {
            case .useful: 0...parts.useful
            case .doomed: parts.useful...(parts.useful + parts.doomed)
            case .orphaned: (parts.useful + parts.doomed)...parts.total
            }
        }
    }

    private func text(of parts: Parts?, _ scale: Scale) -> String {
        guard let parts, parts.total.isFinite else { return "?" }
        guard parts.total > 0 else { return scale.textWithUnit(0) }
        return "\(scale.textWithUnit(parts.total)), \(Numeral.percent(parts.orphaned / parts.total)) % orphaned"
    }
}
