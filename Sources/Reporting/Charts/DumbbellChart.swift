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
    /// Row of the chart's table that tells of the first row.
    var firstRow = 0

    /// The drawing.
    var graphics: Graphics {
        let marks = noiseMarks + axisMarks + rows.indices.flatMap { words(rows[$0], line($0)) } + dumbbells + [lines]
        return Graphics(width: width, height: plot.bottom + 34, marks: marks)
    }

    private var width: Double { layout == .wide ? 1_100 : 360 }
    private var rowHeight: Double { layout == .wide ? 22 : 36 }
    private var plot: Frame {
        let height = Double(rows.count) * rowHeight
        return layout == .wide
            ? Frame(x: 300, y: 8, width: 560, height: height) : Frame(x: 8, y: 8, width: 340, height: height)
    }
    /// The whole, always: the panels of a long list are compared with each other, and runs are.
    private var axis: Axis { Axis(.linear, 0...1, from: plot.x, to: plot.right) }

    private var axisMarks: [Mark] {
        let ticks = Ticks.linear(axis, Scale(.fraction, for: [1]), count: layout == .wide ? 10 : 5)
        return AxisMarks.below(axis, ticks, plot, title: "orphaned, % of the resource spent")
    }

    /// Behind the first arm's dot: a last arm within it says nothing.
    private var noiseMarks: [Mark] {
        let frames = rows.enumerated().compactMap { index, row -> Frame? in
            guard let noise = row.noise, noise > 0 else { return nil }
            // No share is less than nothing or more than the whole.
            let left = axis.place(of: max(0, row.first.value - noise))
            let right = axis.place(of: min(1, row.first.value + noise))
            return Frame(x: left, y: line(index) - 8, width: max(0, right - left), height: 16)
        }
        return frames.isEmpty ? [] : [.boxes(frames, .noise)]
    }

    private func line(_ index: Int) -> Double {
        plot.y + Double(index) * rowHeight + (layout == .wide ? rowHeight / 2 : rowHeight - 10)
    }

    /// Lines, whiskers on them, and dots on both; those of all rows together, which is shorter.
    private var dumbbells: [Mark] {
        let all = rows.indices.map { (row: rows[$0], y: line($0)) }
        let links = all.compactMap { row, y in
            row.last.map { Stroke.horizontal(y, from: axis.place(of: row.first.value), to: axis.place(of: $0.value)) }
        }
        let whiskers = all.flatMap { row, y in
            [row.first.interval, row.last?.interval].compactMap { $0 }.flatMap {
                IntervalMarks.strokes(axis, $0, at: y)
            }
        }
        let first = all.map { Point(x: axis.place(of: $0.row.first.value), y: $0.y) }
        let last = all.compactMap { row, y in row.last.map { Point(x: axis.place(of: $0.value), y: y) } }
        return [
            .strokes(links, .link), .strokes(whiskers, .interval), .dots(first, .firstArm), .dots(last, .lastArm),
        ]
    }

    /// Every line of the drawing is a row of the table.
    private var lines: Mark {
        let frame = Frame(x: 0, y: plot.y, width: width, height: plot.height)
        let numbers = firstRow..<(firstRow + rows.count)
        return .lines(TableLines(frame: frame, rows: numbers, columns: 0..<4))
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

    private func percent(_ estimate: Estimate) -> String { "\(Numeral.percent(estimate.value)) %" }
}
