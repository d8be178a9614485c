import Synchronization
import WastedWorkConnections

/// A connection that does nothing, and notes what the pool does with it.
final class FakeConnection: Connection {
    let name: Int
    private let state = Mutex((resets: 0, closes: 0, borrowers: 0))

    init(_ name: Int = 0) { self.name = name }

    var resets: Int { state.withLock { $0.resets } }
    var closes: Int { state.withLock { $0.closes } }

    func reset() async { state.withLock { $0.resets += 1 } }
    func close() async { state.withLock { $0.closes += 1 } }

    /// Runs `body` as the only user.
    ///
    /// - Returns: whether nobody else used the connection meanwhile.
    func use(_ body: () async throws -> Void) async rethrows -> Bool {
        let others = state.withLock { state in
            defer { state.borrowers += 1 }
            return state.borrowers
        }
        defer { state.withLock { $0.borrowers -= 1 } }
        try await body()
        return others == 0
    }
}
