import WastedWorkAnalysis
import WastedWorkResults

/// Panels above each other on one axis of time, a panel an arm, all to one height: where a pile-up is seen.
struct PanelChart: Sendable, Equatable {
    /// One arm.
    struct Panel: Sendable, Equatable {
        /// Name of the arm.
        let title: String
        /// Seconds since the load began, ascending.
        let time: [Double]
        let traces: [Trace]
    }

    /// One quantity over the time of its panel.
    struct Trace: Sendable, Equatable {
        let name: String
        let ink: Ink
        let fill: Fill
        /// One a time.
        let values: [Double]
        /// Number in the legend.
        let series: Int
    }

    /// Whether the room below is filled.
    enum Fill: Sendable {
        case line, area
    }

    let panels: [Panel]
    let unit: Unit
    /// Where the heights begin.
    let floor: Floor
    /// When the load ends, in seconds.
    let window: Double

    /// What is at the bottom of a panel.
    enum Floor: Sendable {
        case zero
        /// A little below the least value: for what never comes near 0.
        case least
    }

    private static let width = 360.0
    private static let height = 84.0
    private static let gap = 24.0
    private static let left = 46.0

    /// The drawing.
    var graphics: Graphics {
        let bottom = Double(panels.count) * (Self.height + Self.gap)
        return Graphics(width: Self.width, height: bottom + 32, marks: panels.indices.flatMap(marks))
    }

    private var timeScale: Scale { Scale(.seconds, for: [times.high]) }
    private var valueScale: Scale { Scale(unit, for: [values.high]) }
    private var times: Axis {
        let last = panels.compactMap(\.time.last).filter(\.isFinite).max() ?? 0
        return Axis(.linear, 0...max(last, window), from: Self.left, to: Self.width - 16)
    }
    private var values: Axis {
        let all = panels.flatMap(\.traces).flatMap(\.values).filter(\.isFinite)
        let (least, most) = (all.min() ?? 0, all.max() ?? 0)
        switch floor {
        case .zero: return Axis(.linear, 0...max(most, 1), from: Self.height, to: 0)
        case .least:
            let margin = max((most - least) * 0.08, abs(most) * 0.01)
            return Axis(.linear, max(0, least - margin)...(most + margin), from: Self.height, to: 0)
        }
    }

    private func marks(_ index: Int) -> [Mark] {
        let panel = panels[index]
        let top = Double(index) * (Self.height + Self.gap) + Self.gap - 6
        let frame = Frame(x: Self.left, y: top, width: Self.width - 16 - Self.left, height: Self.height)
        let heights = Axis(.linear, values.low...values.high, from: frame.bottom, to: frame.y)
        let title = TextWidth.fitted(panel.title, in: frame.width)
        return [.text(Label(title, x: frame.x, y: top - 6, ink: .strong))]
            + AxisMarks.left(heights, Ticks.linear(heights, valueScale, count: 3), frame) + unitMarks(frame)
            + timeMarks(frame, isLast: index == panels.count - 1)
            + [.readout(readout(frame), panel.traces.map { marks(of: $0, panel.time, heights, frame) })]
            + emptiness(panel, frame)
    }

    private func unitMarks(_ frame: Frame) -> [Mark] {
        valueScale.symbol.isEmpty
            ? [] : [.text(Label(valueScale.symbol, x: frame.x - 6, y: frame.y - 6, .end, ink: .faint))]
    }

    private func emptiness(_ panel: Panel, _ frame: Frame) -> [Mark] {
        guard panel.time.isEmpty else { return [] }
        let label = Label("not sampled", x: frame.x + frame.width / 2, y: frame.y + 46, .middle, ink: .faint)
        return [.text(label)]
    }

    private func timeMarks(_ frame: Frame, isLast: Bool) -> [Mark] {
        let ticks = Ticks.linear(times, timeScale, count: 5)
        let end = Mark.strokes([.vertical(times.place(of: window), from: frame.y, to: frame.bottom)], .rule)
        let title = "\(timeScale.symbol) since the load began"
        let lines =
            isLast
            ? AxisMarks.below(times, ticks, frame, title: title) : [AxisMarks.lines(times, ticks, frame)]
        return lines + [.hint("the load ends", [end])]
    }

    private func marks(of trace: Trace, _ time: [Double], _ heights: Axis, _ frame: Frame) -> Mark {
        // Whole pixels are as fine as samples are apart.
        let points = zip(time, trace.values).map { Point(x: times.place(of: $0).rounded(), y: heights.place(of: $1)) }
        let mark: Mark =
            switch trace.fill {
            case .line: .trace(points, trace.ink)
            case .area: .area(points, base: frame.bottom, trace.ink)
            }
        return .series(trace.series, [mark])
    }

    private func readout(_ frame: Frame) -> Readout {
        let (time, value) = (timeScale.unitValue, valueScale.unitValue)
        return Readout(
            frame,
            values: Axis(.linear, (values.low / value)...(values.high / value), from: frame.bottom, to: frame.y),
            valueUnit: valueScale.symbol,
            times: (times.low / time)...(times.high / time),
            timeUnit: timeScale.symbol
        )
    }
}
