package import WastedWorkMeasurement

/// What a driver counts while it drives.
package struct DriverTally: Sendable, Equatable {
    /// Requests fired, retries included.
    package internal(set) var sent = 0
    /// Requests that were due or planned when the driver had to give up or was stopped: the load was not the planned one.
    package internal(set) var unsent = 0
    /// Requests planned for after the shutdown: nobody was there any more to take them.
    package internal(set) var refused = 0
    /// How late each request was fired, in order of firing.
    package internal(set) var lateness: [Duration] = []
    /// Attempts whose client left.
    package internal(set) var departures = 0
    /// When the last client left.
    package internal(set) var lastDeparture: MonotonicInstant?
    /// When the system was told to shut down.
    package internal(set) var shutDownAt: MonotonicInstant?
    /// When the last attempt completed, with nothing left to fire; nil if the limit came first.
    package internal(set) var drainedAt: MonotonicInstant?
}
