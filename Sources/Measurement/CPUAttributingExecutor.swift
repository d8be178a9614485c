/// A task executor that charges every job it runs to one request.
///
/// `Task(executorPreference:)` keeps it alive. The preference is inherited by child tasks (`addTask`, `async let`),
/// nonisolated async functions and default actors; not by `Task { }`, `Task.detached` or actors with an executor of
/// their own, whose CPU is therefore not seen.
package final class CPUAttributingExecutor: TaskExecutor {
    private let meter: RequestMeter
    private let pool: WorkerPool

    /// An executor that runs jobs on `pool` and charges them to `meter`.
    package init(meter: RequestMeter, pool: WorkerPool) {
        self.meter = meter
        self.pool = pool
    }

    /// Queues `job` for the pool's threads. Called by the Swift runtime.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        pool.run(for: meter) { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
