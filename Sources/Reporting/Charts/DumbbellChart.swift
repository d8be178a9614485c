import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// Two arms a row, joined by a line: how much of a resource went to clients that had already left.
struct DumbbellChart: Sendable, Equatable {
    /// One scenario.
    struct Row: Sendable, Equatable {
        /// Unescaped.
        let name: String
        /// What was shared out.
        let resource: String
        /// Share in the first arm, 0…1.
        let first: Estimate
        /// Share in the last arm, 0…1; nil where it has none.
        let last: Estimate?
        /// Difference from the first arm that chance alone may give, in shares of the whole; nil where unknown.
        var noise: Double?
    }

    /// How much room there is.
    enum Layout: Sendable {
        /// Names beside the dots.
        case wide
        /// Names above them.
        case narrow
    }

    let rows: [Row]
    /// Names of the two arms.
    let arms: [String]
    let layout: Layout

    /// The drawing.
    var graphics: Graphics {
        Graphics(width: width, height: plot.bottom + 34, marks: noiseMarks + axisMarks + rows.indices.flatMap(marks))
    }

    private var width: Double { layout == .wide ? 1_100 : 360 }
    private var rowHeight: Double { layout == .wide ? 22 : 36 }
    private var plot: Frame {
        let height = Double(rows.count) * rowHeight
        return layout == .wide
            ? Frame(x: 300, y: 8, width: 560, height: height) : Frame(x: 8, y: 8, width: 340, height: height)
    }
    private var axis: Axis {
        let values = rows.flatMap { [$0.first, $0.last].compactMap { $0 } }
        let ends = values.flatMap { [$0.value, $0.interval?.high ?? 0] }.filter(\.isFinite)
        return Axis(.linear, 0...min(1, max(0.05, (ends.max() ?? 1) * 1.04)), from: plot.x, to: plot.right)
    }

    private var axisMarks: [Mark] {
        let ticks = Ticks.linear(axis, Scale(.fraction, for: [1]), count: layout == .wide ? 10 : 5)
        return AxisMarks.below(axis, ticks, plot, title: "orphaned, % of the resource spent")
    }

    /// Behind the first arm's dot: a last arm within it says nothing.
    private var noiseMarks: [Mark] {
        let frames = rows.enumerated().compactMap { index, row -> Frame? in
            guard let noise = row.noise, noise > 0 else { return nil }
            let left = axis.place(of: row.first.value - noise)
            return Frame(x: left, y: line(index) - 8, width: axis.place(of: row.first.value + noise) - left, height: 16)
        }
        return frames.isEmpty ? [] : [.boxes(frames, .noise)]
    }

    private func line(_ index: Int) -> Double {
        plot.y + Double(index) * rowHeight + (layout == .wide ? rowHeight / 2 : rowHeight - 10)
    }

    private func marks(_ index: Int) -> [Mark] {
        let (row, y) = (rows[index], line(index))
        let dots = [dot(row.first, 0, y)] + (row.last.map { [dot($0, 1, y)] } ?? [])
        return words(row, y) + [.hint(hint(row), link(row, y) + dots.flatMap { $0 })]
    }

    private func link(_ row: Row, _ y: Double) -> [Mark] {
        guard let last = row.last else { return [] }
        let stroke = Stroke.horizontal(y, from: axis.place(of: row.first.value), to: axis.place(of: last.value))
        return [.strokes([stroke], .link)]
    }

    private func dot(_ estimate: Estimate, _ arm: Int, _ y: Double) -> [Mark] {
        let interval = estimate.interval.map { interval in
            Mark.strokes(IntervalMarks.strokes(axis, interval, at: y), .interval)
        }
        let dot = Mark.dots([Point(x: axis.place(of: estimate.value), y: y)], arm == 0 ? .firstArm : .lastArm)
        return (interval.map { [$0] } ?? []) + [dot]
    }

    private func words(_ row: Row, _ y: Double) -> [Mark] {
        let figures = "\(percent(row.first)) → \(row.last.map(percent) ?? "?")"
        switch layout {
        case .wide:
            let name = TextWidth.fitted(row.name, in: plot.x - 16)
            return [
                .text(Label(name, x: plot.x - 12, y: y + 4, .end)),
                .text(
                    Label("\(figures) of \(shortResource(row, room: 105))", x: plot.right + 14, y: y + 4, ink: .faint)
                ),
            ]
        case .narrow:
            let name = TextWidth.fitted(row.name, in: width - TextWidth.width(of: figures) - 24)
            return [
                .text(Label(name, x: plot.x, y: y - 12)),
                .text(Label(figures, x: plot.right, y: y - 12, .end, ink: .faint)),
            ]
        }
    }

    private func shortResource(_ row: Row, room: Double) -> String {
        TextWidth.fitted(row.resource, in: room)
    }

    private func hint(_ row: Row) -> String {
        let last = row.last.map { "; \(arms.last ?? ""): \(SavingText.text($0) ?? "?")" } ?? ""
        return "\(row.name), orphaned share of \(row.resource). \(arms.first ?? ""): "
            + (SavingText.text(row.first) ?? "?") + last
    }

    private func percent(_ estimate: Estimate) -> String { "\(Numeral.percent(estimate.value)) %" }
}
