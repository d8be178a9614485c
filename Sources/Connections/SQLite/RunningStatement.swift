internal import WastedWorkMeasurement

/// What the callbacks of SQLite need to know of the statement that runs. Of the connection's thread alone.
final class RunningStatement {
    let interval: Int
    private var request: SQLiteRequest?
    private var schedule = WaitSchedule()
    private var counted = 0

    /// - Parameter interval: VM steps between two calls of `progressed()`.
    init(interval: Int) {
        self.interval = interval
    }

    func begin(_ request: SQLiteRequest) {
        self.request = request
        schedule = WaitSchedule()
        counted = 0
    }

    /// - Parameter steps: VM steps of the statement in all. What the callbacks have not counted is counted here, so
    ///   that the total is exact.
    func end(steps: Int) {
        request?.meter?.count(max(0, steps - counted))
        request = nil
    }

    /// Another `interval` VM steps are done.
    ///
    /// - Returns: whether to stop. An interrupt that comes before the first step is dropped by SQLite, which is why
    ///   the request's own flag is looked at here, too.
    func progressed() -> Bool {
        guard let request else { return false }
        counted += interval
        request.meter?.count(interval)
        return request.interruption.isCancelled
    }

    /// Waits on this thread, without burning CPU, by the schedule of the statement.
    ///
    /// - Returns: whether to go on; false when the request was cancelled.
    func wait(_ duration: Duration) -> Bool {
        guard let request else { return true }
        let now = MonotonicInstant.now
        let deadline = schedule.deadline(for: duration, from: now)
        if deadline > now { request.interruption.sleep(until: deadline) }
        return !request.interruption.isCancelled
    }
}
