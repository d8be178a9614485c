import WastedWorkMeasurement

/// The CPU time of one thread, readable while it lives and after its end.
enum ProcessorUse: Sendable {
    case notStarted
    case running(ThreadCPUClock)
    case ended(CPUTime)

    /// The CPU time so far.
    var time: CPUTime {
        switch self {
        case .notStarted: .zero
        case .running(let clock): clock.read()
        case .ended(let time): time
        }
    }

    /// Follows the calling thread. A thread is followed once.
    mutating func begin() {
        guard case .notStarted = self else { preconditionFailure("a driver runs once; make another for another run") }
        self = .running(.current())
    }

    /// Keeps the time of the thread, which is about to end.
    mutating func end() -> CPUTime {
        let final = time
        self = .ended(final)
        return final
    }
}
