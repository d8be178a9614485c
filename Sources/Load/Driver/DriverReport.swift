package import WastedWorkMeasurement

/// What became of a plan.
package struct DriverReport: Sendable, Equatable {
    /// The instant 0 of the plan.
    package let origin: MonotonicInstant
    /// What the driver counted.
    package let tally: DriverTally
    /// Ids of attempts that had not completed when the driver gave up, ascending.
    package let stuck: [Int]
    /// How the driving ended.
    package let ending: DriverEnding
    /// CPU time of the driver's thread, the system's calls on it included.
    package let cpuTime: CPUTime

    /// Attempts that had not completed when the driver gave up.
    package var stillInFlight: Int { stuck.count }
    /// Requests fired, retries included.
    package var sent: Int { tally.sent }
    /// Requests due or planned that were never fired.
    package var unsent: Int { tally.unsent }
    /// Requests planned for after the shutdown.
    package var refused: Int { tally.refused }
    /// How late each request was fired, in order of firing.
    package var lateness: [Duration] { tally.lateness }
    /// When the last client left.
    package var lastDeparture: MonotonicInstant? { tally.lastDeparture }
    /// When the system was told to shut down.
    package var shutDownAt: MonotonicInstant? { tally.shutDownAt }
    /// When the last attempt completed; nil if the limit came first.
    package var drainedAt: MonotonicInstant? { tally.drainedAt }
}

/// How the driving ended.
package enum DriverEnding: Sendable, Equatable {
    /// The whole plan was carried out and every attempt completed.
    case drained
    /// The limit passed before that.
    case limitReached
    /// `stop()` cut the plan short.
    case stopped
}
