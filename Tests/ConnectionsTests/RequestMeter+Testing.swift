import WastedWorkMeasurement

extension RequestMeter {
    /// A meter of an attempt that has started.
    static func started(_ id: Int = 0) -> RequestMeter {
        let meter = RequestMeter(id: id, intent: id, attempt: 0, intendedStart: .now)
        meter.started(at: .now)
        return meter
    }

    /// Ends the attempt and says what it cost.
    func finish(_ outcome: Outcome = .answered) -> RequestRecord {
        ended(outcome, at: .now)
        return record()
    }
}
