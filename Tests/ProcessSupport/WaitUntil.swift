/// Waits for something that other processes do.
///
/// - Parameters:
///   - event: what is waited for, for the error.
///   - limit: how long; generous, since a loaded machine is slow.
///   - condition: looked at every few milliseconds.
/// - Throws: an error that names the event, when it does not come in time.
package func waitUntil(_ event: String, within limit: Duration = .seconds(10), _ condition: () -> Bool) async throws {
    let deadline = ContinuousClock.now.advanced(by: limit)
    while !condition() {
        guard ContinuousClock.now < deadline else { throw NeverHappened(event: event, limit: limit) }
        try await Task.sleep(for: .milliseconds(5))
    }
}

/// Something that a test waited for in vain.
struct NeverHappened: Error, CustomStringConvertible {
    let event: String
    let limit: Duration

    var description: String { "waited \(limit) in vain until \(event)" }
}
