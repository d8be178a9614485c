import WastedWorkCancellation

/// A workload around another one: what it gets wrong is in `serve`, all else is the inner one's.
///
/// What the inner one does is charged to the request's meter whichever task it runs in: tasks that inherit no executor
/// are started on `Request.executor`. Without that a mistake would look cheaper than it is.
protocol FlawedWorkload: Workload {
    /// The workload without the mistake.
    var inner: any Workload { get }
}

extension FlawedWorkload {
    func shutDown(deliver: @escaping @Sendable () -> Void) async {
        await inner.shutDown(deliver: deliver)
    }

    func finish() async throws -> WorkloadFindings {
        try await inner.finish()
    }
}
