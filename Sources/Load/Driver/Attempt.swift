package import WastedWorkMeasurement

/// One attempt that the driver fires.
package struct Attempt: Sendable, Equatable {
    /// Dense, unique within the trial, in order of firing.
    package let id: Int
    /// Which intent it serves.
    package let intent: Int
    /// 0 for the first attempt at the intent, then 1 for the first retry.
    package let attempt: Int
    /// When the plan has it start; response times count from here.
    package let intendedStart: MonotonicInstant
    /// Nominal service time.
    package let demand: Duration

    /// - Parameters:
    ///   - id: dense, unique within the trial, in order of firing.
    ///   - intent: which intent it serves.
    ///   - attempt: 0 for the first attempt at the intent.
    ///   - intendedStart: when the plan has it start.
    ///   - demand: nominal service time.
    package init(id: Int, intent: Int, attempt: Int, intendedStart: MonotonicInstant, demand: Duration) {
        self.id = id
        self.intent = intent
        self.attempt = attempt
        self.intendedStart = intendedStart
        self.demand = demand
    }
}
