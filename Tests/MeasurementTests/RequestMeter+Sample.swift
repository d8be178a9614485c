import WastedWorkMeasurement

extension MonotonicInstant {
    /// Milliseconds on a test's own time axis.
    static func at(_ milliseconds: Int64) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: milliseconds * 1_000_000)
    }
}

extension RequestMeter {
    /// A started meter.
    static func running(metering: Metering = .on) -> RequestMeter {
        let meter = RequestMeter(id: 1, intent: 1, attempt: 0, intendedStart: .now, metering: metering)
        meter.started(at: .now)
        return meter
    }

    /// The record of the attempt, which ends now if it had not.
    func finalRecord(_ outcome: Outcome = .answered) -> RequestRecord {
        ended(outcome, at: .now)
        return record()
    }
}
