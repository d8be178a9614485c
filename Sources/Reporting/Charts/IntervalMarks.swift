import WastedWorkStatistics

/// An interval as a line with caps.
enum IntervalMarks {
    static func strokes(_ axis: Axis, _ interval: ConfidenceInterval, at y: Double, cap: Double = 4) -> [Stroke] {
        let (left, right) = (axis.place(of: interval.low), axis.place(of: interval.high))
        return [
            .horizontal(y, from: left, to: right),
            .vertical(left, from: y - cap, to: y + cap),
            .vertical(right, from: y - cap, to: y + cap),
        ]
    }
}
