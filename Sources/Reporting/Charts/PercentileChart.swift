import WastedWorkAnalysis
import WastedWorkResults

/// Times at percentiles, on a logarithmic axis: the tail has as much room as the middle.
struct PercentileChart: Sendable, Equatable {
    /// One line.
    struct Line: Sendable, Equatable {
        let name: String
        let ink: Ink
        /// Seconds by percentile; a percentile that it has not is left out.
        let points: [Reading]
        /// Number in the legend.
        let series: Int
    }

    /// One percentile.
    struct Reading: Sendable, Equatable {
        /// 0…100.
        let percentile: Double
        let seconds: Double
    }

    let lines: [Line]

    private static let frame = Frame(x: 52, y: 10, width: 298, height: 216)

    /// The drawing.
    var graphics: Graphics {
        let drawn = Mark.readout(readout, lines.map { .series($0.series, marks(of: $0)) })
        return Graphics(width: 360, height: Self.frame.bottom + 34, marks: axisMarks + [drawn])
    }

    /// Equally far apart, whatever lies between them: 99 to 100 matters as much as 50 to 75.
    private var percentiles: [Double] {
        Set(lines.flatMap(\.points).map(\.percentile)).sorted()
    }

    private var heights: Axis {
        let values = lines.flatMap(\.points).map(\.seconds).filter { $0.isFinite && $0 > 0 }
        let (least, most) = (values.min() ?? 0.001, values.max() ?? 0.001)
        return Axis(.logarithmic, (least / 1.3)...(most * 1.3), from: Self.frame.bottom, to: Self.frame.y)
    }

    private func column(_ percentile: Double) -> Double {
        let index = percentiles.firstIndex(of: percentile) ?? 0
        return Self.frame.x + (Double(index) + 0.5) * Self.frame.width / Double(max(percentiles.count, 1))
    }

    private var axisMarks: [Mark] {
        let labels = percentiles.map { percentile in
            Label(Self.tick(percentile), x: column(percentile), y: Self.frame.bottom + 14, .middle, ink: .faint)
        }
        let title = Label("percentile", x: Self.frame.right, y: Self.frame.bottom + 28, .end, ink: .faint)
        let columns = percentiles.map { Stroke.vertical(column($0), from: Self.frame.y, to: Self.frame.bottom) }
        return [.strokes(columns, .grid)] + AxisMarks.left(heights, Ticks.logarithmic(heights, .seconds), Self.frame)
            + AxisMarks.untouching(labels, gap: 4).map(Mark.text) + [.text(title)]
    }

    private func marks(of line: Line) -> [Mark] {
        let points = line.points.map { Point(x: column($0.percentile), y: heights.place(of: $0.seconds)) }
        let isDashed = line.ink.dashed == line.ink
        return [.trace(points, line.ink)] + (isDashed ? [] : [.dots(points, line.ink)])
    }

    /// In milliseconds throughout: a column tells of times far apart.
    private var readout: Readout {
        Readout(
            Self.frame,
            values: Axis(
                .logarithmic,
                (heights.low * 1_000)...(heights.high * 1_000),
                from: heights.start,
                to: heights.end
            ),
            valueUnit: "ms",
            columns: percentiles.map(Self.name)
        )
    }

    /// Under the axis, whose name says what it is: `p99.9` would have no room between its neighbours.
    private static func tick(_ percentile: Double) -> String {
        let name = name(percentile)
        return name.hasPrefix("p") ? String(name.dropFirst()) : name
    }

    /// `p99.9`; the last is the maximum.
    static func name(_ percentile: Double) -> String {
        percentile >= 100
            ? "max" : "p" + Numeral.fixed(percentile, decimals: percentile == percentile.rounded() ? 0 : 1)
    }
}
