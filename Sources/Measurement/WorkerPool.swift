import Synchronization

/// A fixed number of threads that run jobs, first come first served. An idle thread sleeps.
///
/// A job may be run for a request, whose meter is then charged with all CPU of the thread since the job before: falling
/// asleep, waking up and taking the job from the queue, some 10 µs, happen because there is this job to run. After a job
/// for nobody, or the thread's start, the charge begins with the job.
package final class WorkerPool: Sendable {
    /// A job; it should not block for long.
    package typealias Job = @Sendable () -> Void

    private struct Assignment: Sendable {
        let meter: RequestMeter?
        let job: Job

        /// Runs the job. In and out goes the reading of the thread's clock up to which its CPU has been charged.
        func run(since: CPUTime?) -> CPUTime? {
            if let meter { return meter.measuringJob(since: since, job) }
            job()
            return nil
        }
    }

    private struct State: Sendable {
        var jobs = FIFOQueue<Assignment>()
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

    /// Queues `job`, to be charged to `meter` if there is one. A precondition: the pool has not been shut down.
    package func run(for meter: RequestMeter? = nil, _ job: @escaping Job) {
        state.notifyOne {
            precondition(!$0.isStopping, "a job was given to a worker pool after its shutdown")
            $0.jobs.append(Assignment(meter: meter, job: job))
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
        var charged: CPUTime?
        while let next = nextJob(state) { charged = next.run(since: charged) }
    }

    private static func nextJob(_ state: Monitor<State>) -> Assignment? {
        state.wait { state -> Assignment?? in
            if let job = state.jobs.popFirst() { return .some(job) }
            return state.isStopping ? .some(nil) : nil
        }
    }
}
