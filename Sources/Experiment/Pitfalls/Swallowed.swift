import WastedWorkCancellation

/// A retry on any error that does not tell a cancellation from a failure: the commonest way to swallow one.
///
/// The second attempt is made where the first one's cancellation does not reach, or it would fail at once: in a task of
/// its own, without a token. It waits in line again and does all of the work, which can cost more than to have gone on.
/// There is one second attempt, so that every request ends; what it throws is passed on.
struct Swallowed: FlawedWorkload {
    let inner: any Workload

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        do {
            try await inner.serve(request, cancellation: cancellation)
        } catch {
            try await serveAgain(request)
        }
    }

    private func serveAgain(_ request: Request) async throws {
        let work = Task(executorPreference: request.executor) { [inner] in
            try await inner.serve(request, cancellation: .never)
        }
        try await work.value
    }
}
