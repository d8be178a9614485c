/// How the system schedules the driver's thread.
package enum DriverScheduling: String, Sendable, Equatable {
    /// Ahead of all ordinary threads: the driver is on time even when the workload keeps every core busy.
    case realTime
    /// Like any thread: with every core busy the driver may be some milliseconds late, which its report shows.
    case ordinary
}
