internal import WastedWorkCancellation

/// Through which of the two ways a request heard that it is not wanted any more.
enum CancellationCause: Hashable, Sendable {
    /// Its token was cancelled.
    case token(CancellationReason)
    /// Its Task was cancelled.
    case task

    /// What the request is told.
    var error: any Error {
        switch self {
        case .token(let reason): Cancelled(reason)
        case .task: CancellationError()
        }
    }
}

extension CancellationToken {
    /// Runs `operation`, and calls `heard` whenever this token or the calling Task is cancelled meanwhile, or has been
    /// before. `heard` may come twice, from any thread, but never after the return.
    ///
    /// The Task's cancellation calls it with the Task's status locked: it may set flags, wake and resume, no more.
    nonisolated(nonsending) func whileListening<Result>(
        _ operation: () async throws -> Result,
        heard: @escaping @Sendable (CancellationCause) -> Void
    ) async rethrows -> Result {
        try await withTaskCancellationHandler {
            let registration = onCancel { heard(.token($0)) }
            defer { registration.end() }
            return try await operation()
        } onCancel: {
            heard(.task)
        }
    }
}
