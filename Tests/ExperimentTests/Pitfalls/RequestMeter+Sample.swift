import WastedWorkMeasurement

extension RequestMeter {
    /// The meter of a request that is planned for now.
    static func sample() -> RequestMeter {
        RequestMeter(id: 0, intent: 0, attempt: 0, intendedStart: .now)
    }
}
