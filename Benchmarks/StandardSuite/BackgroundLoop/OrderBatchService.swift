import ServiceLifecycle
import Synchronization

/// Owns the life of jobs: while it runs jobs may begin; in a graceful shutdown it stays until the last has ended.
final class OrderBatchService: Service {
    private struct State {
        var running = 0
        var isShuttingDown = false
        var deliver: (@Sendable () -> Void)?
        var drained: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func run() async throws {
        await withGracefulShutdownHandler {
            await withCheckedContinuation { continuation in
                state.withLock { $0.drained = continuation }
                resumeWhenDrained()
            }
        } onGracefulShutdown: {
            let deliver = self.state.withLock { state in
                state.isShuttingDown = true
                return state.deliver
            }
            deliver?()
            self.resumeWhenDrained()
        }
    }

    /// What the shutdown does to the jobs that still run.
    func onGracefulShutdown(_ deliver: @escaping @Sendable () -> Void) {
        state.withLock { $0.deliver = deliver }
    }

    /// A job that was sent before a shutdown may begin after it: it was accepted, so it is served, and drained with the
    /// others.
    func jobBegins() {
        state.withLock { $0.running += 1 }
    }

    func jobEnded() {
        state.withLock { $0.running -= 1 }
        resumeWhenDrained()
    }

    private func resumeWhenDrained() {
        let drained = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.isShuttingDown && state.running == 0 else { return nil }
            defer { state.drained = nil }
            return state.drained
        }
        drained?.resume()
    }
}
