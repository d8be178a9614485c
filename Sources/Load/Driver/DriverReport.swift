package import WastedWorkMeasurement

/// What became of a plan.
package struct DriverReport: Sendable, Equatable {
    /// The instant 0 of the plan.
    package internal(set) var origin = MonotonicInstant(nanoseconds: 0)
    /// Requests fired, retries included.
    package internal(set) var sent = 0
    /// Requests due or planned that were never fired, as the limit passed: the load was not the planned one.
    package internal(set) var unsent = 0
    /// Requests planned for after the shutdown: nobody was there any more to take them.
    package internal(set) var refused = 0
    /// How late each request was fired, in order of firing.
    package internal(set) var lateness: [Duration] = []
    /// When the last client left.
    package internal(set) var lastDeparture: MonotonicInstant?
    /// When the system was told to shut down.
    package internal(set) var shutDownAt: MonotonicInstant?
    /// When the last attempt completed, with nothing left to fire; nil if the limit came first.
    package internal(set) var drainedAt: MonotonicInstant?
    /// Ids of attempts that had not completed when the driver gave up, ascending.
    package internal(set) var stuck: [Int] = []
    /// How the system scheduled the driver's thread.
    package internal(set) var scheduling = DriverScheduling.ordinary
    /// CPU time of the driver's thread, the system's calls on it included.
    package internal(set) var cpuTime = CPUTime.zero

    /// Attempts that had not completed when the driver gave up.
    package var stillInFlight: Int { stuck.count }
}
