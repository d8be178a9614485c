/// Requests of growing service time, with the machinery of cancellation and without, at one share of leaving clients.
package struct SweepReading: Sendable, Equatable {
    /// Share of the requests whose client leaves while it is served.
    package var leaving: Double
    /// Share of a left request's work that stopping it spares, by plan.
    package var recovered: Double
    /// By planned service time, ascending.
    package var points: [SweepPoint]

    /// The requests of one share.
    package init(leaving: Double, recovered: Double, points: [SweepPoint]) {
        self.leaving = leaving
        self.recovered = recovered
        self.points = points
    }
}
