import WastedWorkCancellation

/// The request is cut off from its work at a boundary: `Task { }` inherits no cancellation, and no token is handed in.
///
/// So a cancelled request waits in line, is served to its end and answers nobody, as if it had not been cancelled.
struct NotPassedOn: FlawedWorkload {
    let inner: any Workload

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        let work = Task(executorPreference: request.executor) { [inner] in
            try await inner.serve(request, cancellation: .never)
        }
        try await work.value
    }
}
