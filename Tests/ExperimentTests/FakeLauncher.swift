import Synchronization
import WastedWorkResults

@testable import WastedWorkExperiment

/// Plays trials: each takes a second of a clock of its own, and does what it is told to.
final class FakeLauncher: TrialLauncher {
    private struct State {
        var now = ContinuousClock.now
        var launched: [TrialSpec] = []
    }

    private let state = Mutex(State())
    private let play: @Sendable (TrialSpec) throws -> Void

    /// - Parameter play: called for every trial; what it throws, the trial does.
    init(_ play: @escaping @Sendable (TrialSpec) throws -> Void = { _ in }) {
        self.play = play
    }

    /// What the fake clock shows.
    var now: ContinuousClock.Instant { state.withLock { $0.now } }
    /// What was launched, in order.
    var launched: [TrialSpec] { state.withLock { $0.launched } }

    func run(_ spec: TrialSpec) async throws -> TrialResult {
        state.withLock {
            $0.launched.append(spec)
            $0.now = $0.now.advanced(by: .seconds(1))
        }
        try play(spec)
        return .sample(spec)
    }
}
