import WastedWorkMeasurement

/// The attempts of a trial: all their meters, and those that still run.
struct AttemptRegister: Sendable {
    private(set) var meters: [RequestMeter] = []
    private(set) var inFlight: [Int: AttemptInFlight] = [:]
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

    mutating func end(_ id: Int) {
        inFlight[id] = nil
    }

    mutating func note(_ failure: any Error) {
        failures["\(failure)", default: 0] += 1
    }
}
