/// A request that asks after every so many units of work.
package struct PollingPoint: Sendable, Equatable {
    /// Units of work from one check to the next.
    package var interval: Int
    /// CPU in seconds of a request that never asks, one value a repetition.
    package var without: [Double]
    /// The same with the checks, as many values.
    package var with: [Double]
    /// Units done after the client had left, one value a planned departure.
    package var orphaned: [Double]

    /// The values of one interval.
    package init(interval: Int, without: [Double], with: [Double], orphaned: [Double]) {
        self.interval = interval
        self.without = without
        self.with = with
        self.orphaned = orphaned
    }
}
