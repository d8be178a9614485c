import WastedWorkResults

/// What a request did when, in seconds since the load began.
struct RequestPhases: Sendable, Equatable {
    /// From its start to its connection, or to the end of the wait.
    let waiting: ClosedRange<Double>?
    /// Holding for a client who got the answer.
    let useful: ClosedRange<Double>?
    /// Holding for a client who left later.
    let doomed: ClosedRange<Double>?
    /// Holding, or waiting, for a client who had left.
    let orphaned: ClosedRange<Double>?
    /// When the client left.
    let departure: Double?

    init(_ span: RequestSpan) {
        let end = span.released ?? span.ended
        let left = span.left ?? .infinity
        let granted = span.granted ?? end
        waiting = Self.range(span.intendedStart, min(granted, left))
        useful = span.left == nil && span.granted != nil ? Self.range(granted, end) : nil
        doomed = span.left != nil && span.granted != nil ? Self.range(granted, min(left, end)) : nil
        orphaned = span.left == nil ? nil : Self.range(max(left, span.granted ?? left), end)
        departure = span.left
    }

    private static func range(_ low: Double, _ high: Double) -> ClosedRange<Double>? {
        low.isFinite && high.isFinite && high > low ? low...high : nil
    }
}
