/// Requests of one service time: CPU in seconds a request, one value a repetition, as many in both.
package struct SweepPoint: Sendable, Equatable {
    /// Plain code, which works to its end whoever leaves.
    package var without: [Double]
    /// The same work under a source and its token; it stops when the client has left.
    package var with: [Double]

    /// The values of one service time.
    package init(without: [Double], with: [Double]) {
        self.without = without
        self.with = with
    }
}
