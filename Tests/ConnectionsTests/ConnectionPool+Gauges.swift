import Synchronization

@testable import WastedWorkConnections

extension ConnectionPool {
    /// How many connections are lent and how many requests wait, both at one instant.
    var gauges: (busy: Int, waiting: Int) {
        state.withLock { ($0.machine.busyCount, $0.machine.waitingCount) }
    }
}
