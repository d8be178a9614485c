import Synchronization

/// A fixed number of threads that run jobs, first come first served. An idle thread sleeps.
package final class WorkerPool: Sendable {
    /// A job; it should not block for long.
    package typealias Job = @Sendable () -> Void

    private struct State: Sendable {
        var jobs = FIFOQueue<Job>()
        var isStopping = false
    }

    private let state: Monitor<State>
    private let threads: Mutex<[SystemThread]>

    /// Starts `threads` threads.
    /// - Throws: `MeasurementError.systemCall` when the system grants no further thread.
    package init(threads count: Int) throws(MeasurementError) {
        precondition(count > 0, "a worker pool needs at least one thread")
        let state = Monitor(State())
        self.state = state
        do throws(MeasurementError) {
            let started = try (0..<count).map { index throws(MeasurementError) in
                try SystemThread(name: "worker \(index)") { Self.work(state) }
            }
            threads = Mutex(started)
        } catch {
            state.notifyAll { $0.isStopping = true }
            throw error
        }
    }

    deinit {
        // No joining here: the last reference may go on one of the pool's own threads.
        state.notifyAll { $0.isStopping = true }
    }

    /// Queues `job`. A precondition: the pool has not been shut down.
    package func run(_ job: @escaping Job) {
        state.notifyOne {
            precondition(!$0.isStopping, "a job was given to a worker pool after its shutdown")
            $0.jobs.append(job)
        }
    }

    /// Runs what is queued, then ends the threads and waits for them. Not to be called from a job.
    package func shutdown() {
        state.notifyAll { $0.isStopping = true }
        let joining = threads.withLock { threads in
            defer { threads = [] }
            return threads
        }
        joining.forEach { $0.join() }
    }

    private static func work(_ state: Monitor<State>) {
        while let job = nextJob(state) { job() }
    }

    private static func nextJob(_ state: Monitor<State>) -> Job? {
        state.wait { state -> Job?? in
            if let job = state.jobs.popFirst() { return .some(job) }
            return state.isStopping ? .some(nil) : nil
        }
    }
}
