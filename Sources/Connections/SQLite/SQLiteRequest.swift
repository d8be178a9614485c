internal import WastedWorkMeasurement

/// On whose behalf a connection works: who is charged, and who can stop it.
struct SQLiteRequest: Sendable {
    let meter: RequestMeter?
    let interruption: SQLiteInterruption

    /// Charges the request with the CPU that this thread burns in `body`.
    func measuringCPU<Result>(_ body: () throws -> Result) rethrows -> Result {
        guard let meter else { return try body() }
        return try meter.measuringCPU(body)
    }
}
