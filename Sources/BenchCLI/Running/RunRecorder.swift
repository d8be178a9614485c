import Synchronization
import WastedWorkResults

/// Keeps a run while it grows: in its file, and in memory in case the file can no longer be written.
final class RunRecorder: Sendable {
    private let path: String
    private let state = Mutex(State())

    private struct State {
        var latest: Run?
        var trialsKept = 0
        var text = GrowingResultText()
    }

    /// - Parameter path: the file of raw values.
    init(path: String) {
        self.path = path
    }

    /// The run as of its last save, whether or not that could be written; nil before the first result.
    var latest: Run? {
        state.withLock { $0.latest }
    }

    /// What the file holds, in words.
    var kept: String {
        let count = state.withLock { $0.trialsKept }
        return count == 0 ? "nothing" : "\(count) trials in \(path)"
    }

    /// Writes the run as it is now. A run without a result leaves the file of an earlier run alone.
    ///
    /// - Throws: `ResultsError`; the file then holds what was saved before.
    func save(_ run: Run) throws(ResultsError) {
        guard !run.trials.isEmpty || !run.failures.isEmpty else { return }
        let bytes = try state.withLock { state throws(ResultsError) in
            state.latest = run
            return try state.text.encode(run, for: path)
        }
        try AtomicFile(path).write(bytes)
        state.withLock { $0.trialsKept = run.trials.count }
    }
}
