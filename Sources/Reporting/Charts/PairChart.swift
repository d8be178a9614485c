import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// Every pair's two values, and below them the difference with its interval: what a verdict rests on.
struct PairChart: Sendable, Equatable {
    /// One pair.
    struct Row: Sendable, Equatable {
        /// From 1.
        let number: Int
        let first: Double
        let last: Double
    }

    let rows: [Row]
    let unit: Unit
    /// What a work unit is.
    let workUnit: String
    /// Names of the two arms.
    let arms: [String]
    /// Last less first; nil where no pair has both.
    let difference: Estimate?
    /// How far from 0 chance alone takes their mean; nil where that was not measured.
    var noise: Double?

    private static let left = 40.0
    private static let right = 350.0
    private var step: Double { min(20, 300 / Double(max(rows.count, 1))) }
    private var values: Frame {
        Frame(x: Self.left, y: 18, width: Self.right - Self.left, height: max(step, Double(rows.count) * step))
    }
    private var differences: Frame {
        Frame(x: Self.left, y: values.bottom + 50, width: Self.right - Self.left, height: 34)
    }

    /// The drawing.
    var graphics: Graphics {
        Graphics(width: 360, height: differences.bottom + 34, marks: valueMarks + differenceMarks)
    }

    private var scale: Scale {
        Scale(unit, for: rows.flatMap { [$0.first, $0.last] }, workUnit: workUnit)
    }

    private var valueMarks: [Mark] {
        let all = rows.flatMap { [$0.first, $0.last] }.filter(\.isFinite)
        let axis = Axis(
            .linear,
            min(0, all.min() ?? 0)...max(0, all.max() ?? 1),
            from: values.x + 6,
            to: values.right - 6
        )
        let heading = Mark.text(Label("pair", x: values.x - 8, y: values.y - 5, .end, ink: .faint))
        return [heading] + AxisMarks.below(axis, Ticks.linear(axis, scale, count: 5), values, title: scale.symbol)
            + AxisMarks.untouchingColumn(rows.indices.map(number)).map(Mark.text)
            + pairMarks(axis)
    }

    private func line(_ index: Int) -> Double { values.y + (Double(index) + 0.5) * step }

    private func number(_ index: Int) -> Label {
        Label("\(rows[index].number)", x: values.x - 8, y: line(index) + 4, .end, ink: .faint)
    }

    private func pairMarks(_ axis: Axis) -> [Mark] {
        let first = rows.indices.map { Point(x: axis.place(of: rows[$0].first), y: line($0)) }
        let last = rows.indices.map { Point(x: axis.place(of: rows[$0].last), y: line($0)) }
        let links = zip(first, last).map { Stroke(from: $0, to: $1) }
        return [.strokes(links, .link), .dots(first, .firstArm), .dots(last, .lastArm)]
    }

    private var differenceMarks: [Mark] {
        let each = rows.map { $0.last - $0.first }
        let band = noise.map { [-$0, $0] } ?? []
        let ends = each + band + [difference?.interval?.low, difference?.interval?.high, 0].compactMap { $0 }
        let known = ends.filter(\.isFinite)
        let frame = differences
        let axis = Axis(.linear, (known.min() ?? 0)...(known.max() ?? 0), from: frame.x + 6, to: frame.right - 6)
        let scale = Scale(unit, for: known, workUnit: workUnit)
        let heading = Label("difference of each pair; their mean with its interval", x: 4, y: frame.y - 6, ink: .faint)
        let zero = Mark.strokes([.vertical(axis.place(of: 0), from: frame.y, to: frame.bottom)], .rule)
        let points = Mark.dots(each.map { Point(x: axis.place(of: $0), y: frame.y + 9) }, .middleArm)
        return noiseMarks(axis, frame) + [.text(heading)]
            + AxisMarks.below(axis, Ticks.linear(axis, scale, count: 4), frame, title: scale.symbol) + [zero, points]
            + meanMarks(axis, scale, frame.y + 24)
    }

    /// Behind everything else.
    private func noiseMarks(_ axis: Axis, _ frame: Frame) -> [Mark] {
        guard let noise, noise > 0 else { return [] }
        let left = axis.place(of: -noise)
        return [.boxes([Frame(x: left, y: frame.y, width: axis.place(of: noise) - left, height: frame.height)], .noise)]
    }

    private func meanMarks(_ axis: Axis, _ scale: Scale, _ y: Double) -> [Mark] {
        guard let difference, difference.value.isFinite else { return [] }
        let interval = difference.interval.map { [Mark.strokes(IntervalMarks.strokes(axis, $0, at: y), .interval)] }
        let hint = "mean difference \(scale.textWithInterval(difference))"
        let dot = Mark.dots([Point(x: axis.place(of: difference.value), y: y)], .lastArm)
        return [.hint(hint, (interval ?? []) + [dot])]
    }
}
