/// Work of one kind that asks at intervals.
package struct PollingReading: Sendable, Equatable {
    /// What works.
    package var kind: PollingKind
    /// Units of work of a request.
    package var units: Int
    /// By interval, ascending.
    package var points: [PollingPoint]

    /// The points of one kind.
    package init(_ kind: PollingKind, units: Int, points: [PollingPoint]) {
        self.kind = kind
        self.units = units
        self.points = points
    }
}
