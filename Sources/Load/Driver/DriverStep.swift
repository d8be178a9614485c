import WastedWorkMeasurement

/// What a driver has to do next.
enum DriverStep: Equatable, Sendable {
    case fire(Attempt)
    case leave(Attempt, Departure)
    case shutDown
    /// Nothing is due before that instant, unless the driver is told otherwise.
    case wait(until: MonotonicInstant)
    case finish
}
