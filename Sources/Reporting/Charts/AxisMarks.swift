/// Draws axes: ticks that do not touch, faint lines to read along, and the unit at the end.
enum AxisMarks {
    /// An axis below or above a panel, with lines up through it.
    ///
    /// - Parameters:
    ///   - axis: of places from left to right.
    ///   - ticks: those that would touch a neighbour keep their line and lose their words.
    ///   - frame: the panel.
    ///   - title: quantity and unit; below the ticks.
    static func below(_ axis: Axis, _ ticks: [Tick], _ frame: Frame, title: String) -> [Mark] {
        let labels = ticks.map { tick in
            Label(tick.text, x: axis.place(of: tick.value), y: frame.bottom + 14, .middle, ink: .faint)
        }
        let name = Label(title, x: frame.right, y: frame.bottom + 28, .end, ink: .faint)
        return [lines(axis, ticks, frame)] + untouching(labels).map(Mark.text) + (title.isEmpty ? [] : [.text(name)])
    }

    /// An axis at the left of a panel, with lines across it.
    static func left(_ axis: Axis, _ ticks: [Tick], _ frame: Frame) -> [Mark] {
        let strokes = ticks.map { Stroke.horizontal(axis.place(of: $0.value), from: frame.x, to: frame.right) }
        let labels = ticks.map { tick in
            Label(tick.text, x: frame.x - 6, y: axis.place(of: tick.value) + 4, .end, ink: .faint)
        }
        return [.strokes(strokes, .grid)] + untouchingColumn(labels).map(Mark.text)
    }

    /// Lines alone.
    static func lines(_ axis: Axis, _ ticks: [Tick], _ frame: Frame) -> Mark {
        .strokes(ticks.map { .vertical(axis.place(of: $0.value), from: frame.y, to: frame.bottom) }, .grid)
    }

    /// Those labels of a line, in order, that leave a gap to the one before; the last is always among them.
    static func untouching(_ labels: [Label], gap: Double = 6) -> [Label] {
        guard let last = labels.last else { return [] }
        let room = last.span.lowerBound - gap
        return labels.dropLast().reduce(into: [Label]()) { kept, label in
            let start = kept.last.map { $0.span.upperBound + gap } ?? -.infinity
            if label.span.lowerBound >= start, label.span.upperBound <= room { kept.append(label) }
        } + [last]
    }

    /// Those labels of a column, in order, that leave a gap to the one before.
    static func untouchingColumn(_ labels: [Label]) -> [Label] {
        labels.reduce(into: [Label]()) { kept, label in
            guard let last = kept.last else { return kept.append(label) }
            if abs(last.place.y - label.place.y) >= Label.size + 3 { kept.append(label) }
        }
    }
}
