/// Raw values of one measurement of what cancellation itself costs. CPU times in seconds, one value a repetition.
package struct CostReadings: Sendable, Equatable {
    /// What each call costs.
    package var primitives: [PrimitiveReading]
    /// Requests with and without the machinery of cancellation, by share of clients that leave.
    package var sweeps: [SweepReading]
    /// Work that asks at intervals, by what it is.
    package var polling: [PollingReading]

    /// What one measurement gave.
    package init(primitives: [PrimitiveReading], sweeps: [SweepReading], polling: [PollingReading]) {
        self.primitives = primitives
        self.sweeps = sweeps
        self.polling = polling
    }
}
