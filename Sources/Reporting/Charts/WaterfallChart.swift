import WastedWorkAnalysis
import WastedWorkResults

/// Requests as bars on one axis of time: waiting, held for a client who is there, held for one who has left.
struct WaterfallChart: Sendable, Equatable {
    /// Requests of one arm, a line each; nil where the arm had no such request.
    let spans: [RequestSpan?]
    /// Columns of the chart's table that tell of this arm.
    let columns: Range<Int>
    /// Seconds that the axis shows, the same in every arm.
    let end: Double

    private static let left = 34.0
    private static let right = 352.0
    private static let step = 6.0
    private var plot: Frame {
        let height = Double(max(spans.count, 1)) * Self.step
        return Frame(x: Self.left, y: 16, width: Self.right - Self.left, height: height)
    }
    private var axis: Axis { Axis(.linear, 0...max(end, 1e-9), from: plot.x, to: plot.right) }
    private var scale: Scale { Scale(.seconds, for: [end]) }

    /// The drawing.
    var graphics: Graphics {
        let title = "\(scale.symbol) since the load began"
        let below = AxisMarks.below(axis, Ticks.linear(axis, scale, count: 5), plot, title: title)
        let heading = Mark.text(Label("no.", x: plot.x - 6, y: 10, .end, ink: .faint))
        let lines = Mark.lines(TableLines(frame: plot, rows: spans.indices, columns: columns))
        return Graphics(width: 360, height: plot.bottom + 32, marks: [heading] + below + numbers + bars + [lines])
    }

    private var numbers: [Mark] {
        let labels = spans.indices.filter { $0 % 5 == 0 }.map { index in
            Label("\(index + 1)", x: plot.x - 6, y: line(index) + 4, .end, ink: .faint)
        }
        return AxisMarks.untouchingColumn(labels).map(Mark.text)
    }

    private func line(_ index: Int) -> Double { plot.y + (Double(index) + 0.5) * Self.step }

    private var bars: [Mark] {
        let phases = spans.map { $0.map(RequestPhases.init) }
        func strokes(_ range: (RequestPhases) -> ClosedRange<Double>?) -> [Stroke] {
            phases.indices.compactMap { index in
                phases[index].flatMap(range).map { range in
                    let (left, right) = (axis.place(of: range.lowerBound), axis.place(of: range.upperBound))
                    return .horizontal(line(index), from: left, to: max(right, left + 0.5))
                }
            }
        }
        let departures = phases.indices.compactMap { index in
            phases[index]?.departure.map { left in
                Stroke.vertical(axis.place(of: left), from: line(index) - 2.8, to: line(index) + 2.8)
            }
        }
        return [
            .bars(strokes(\.waiting), .waiting), .bars(strokes(\.useful), .useful), .bars(strokes(\.doomed), .doomed),
            .bars(strokes(\.orphaned), .orphaned), .strokes(departures, .departure),
        ]
    }
}
