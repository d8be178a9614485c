internal import WastedWorkMeasurement

/// On whose behalf a connection works: who is charged, and who can stop it.
struct SQLiteRequest: Sendable {
    let meter: RequestMeter?
    let interruption: SQLiteInterruption
}
