import WastedWorkTestSupport

@testable import WastedWorkCancellation

/// What a callback owns. Its release takes until another thread waits for the callback, or has given up waiting.
final class Borrowed: Sendable {
    let events: Recorder<String>
    private let state: CancellationState

    init(from state: CancellationState, _ events: Recorder<String>) {
        self.state = state
        self.events = events
    }

    deinit {
        while state.waiters == 0, !events.values.contains("ended") {}
        events.note("released")
    }
}
