package import WastedWorkMeasurement

/// What a driver drives. Everything is called on the driver's thread, one call at a time, and must not block.
package protocol DrivenSystem: Sendable {
    /// A client asks. The system must call `completed(_:)` of the driver once when it is done, from any thread.
    func fire(_ attempt: Attempt, at instant: MonotonicInstant)

    /// The client of an attempt in flight leaves: once per abandoned attempt, never after its completion was seen.
    ///
    /// At a shutdown all clients leave one by one, and the system is told of it by `shutDown(at:)` after the last.
    func clientLeft(_ attempt: Attempt, at instant: MonotonicInstant, because departure: Departure)

    /// The server is to shut down, after the clients of all attempts in flight have left.
    func shutDown(at instant: MonotonicInstant)
}
