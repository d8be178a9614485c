import WastedWorkMeasurement

/// The attempts of a trial: all their meters, and those that still run.
struct AttemptRegister: Sendable {
    private(set) var meters: [RequestMeter] = []
    private(set) var inFlight: [Int: AttemptInFlight] = [:]
    /// Cancellations that are under way, by attempt.
    private var deliveries: [Int: Task<Void, Never>] = [:]
    /// Texts of errors other than cancellations, with how often each was thrown.
    private(set) var failures: [String: Int] = [:]

    /// - Parameter attempts: how many there can be; growing while driving would make a request late.
    init(attempts: Int) {
        meters.reserveCapacity(attempts)
    }

    mutating func begin(_ attempt: AttemptInFlight) {
        meters.append(attempt.meter)
        inFlight[attempt.meter.id] = attempt
    }

    /// - Returns: the attempt that ended, and its cancellation if one is still under way.
    mutating func end(_ id: Int) -> (attempt: AttemptInFlight?, delivery: Task<Void, Never>?) {
        (inFlight.removeValue(forKey: id), deliveries.removeValue(forKey: id))
    }

    /// Takes note of a cancellation under way, of an attempt in flight.
    mutating func deliver(_ id: Int, by delivery: Task<Void, Never>) {
        deliveries[id] = delivery
    }

    mutating func note(_ failure: any Error) {
        failures["\(failure)", default: 0] += 1
    }
}
