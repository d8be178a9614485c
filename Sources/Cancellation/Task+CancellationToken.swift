// The two bridges between tokens and Swift's Task cancellation.

extension CancellationToken {
    /// Runs `operation` in a child task that is cancelled as soon as this token is: for code that listens to Task
    /// cancellation only.
    ///
    /// The token cancels the child on the thread that cancels, without a detour over a thread pool. Cancelling the
    /// calling task cancels the child as well; the token does not cancel the calling task. As always with structured
    /// tasks, a token that is cancelled already still starts the operation, which then finds its task cancelled.
    /// Executor preference, priority and task-local values are those of the caller.
    ///
    /// - Parameter operation: what to run; this returns or throws only when it does.
    /// - Returns: what the operation returns, also when it does so although cancelled.
    /// - Throws: what the operation throws.
    public func run<R: Sendable>(_ operation: @escaping @Sendable () async throws -> R) async throws -> R {
        guard state != nil else { return try await operation() }
        async let result = runCancellingThisTask(operation)
        return try await result
    }

    private func runCancellingThisTask<R: Sendable>(_ operation: @Sendable () async throws -> R) async throws -> R {
        let registration = withUnsafeCurrentTask { task in
            // The task outlives every use: the registration is ended, which waits, before this function returns in it.
            nonisolated(unsafe) let task = task
            return onCancel { _ in task?.cancel() }
        }
        defer { registration.end() }
        return try await operation()
    }

    /// Runs `operation` with a token that is cancelled as soon as the calling task is: for code that listens to tokens
    /// only.
    ///
    /// When the task is cancelled, the token says so at once, but its callbacks and the tokens linked to it hear of it
    /// a moment later, on another thread: Swift holds a lock of the task meanwhile, under which no user code may run.
    /// In a task that is cancelled already, the operation starts with a cancelled token.
    ///
    /// - Parameters:
    ///   - reason: what the token will say.
    ///   - parents: tokens that cancel it too, with their own reason.
    ///   - operation: what to run, in the calling task.
    /// - Returns: what the operation returns.
    /// - Throws: what the operation throws.
    public nonisolated(nonsending) static func withTaskCancellation<R>(
        as reason: CancellationReason = .taskCancelled,
        linkedTo parents: [CancellationToken] = [],
        _ operation: nonisolated(nonsending) (CancellationToken) async throws -> R
    ) async rethrows -> R {
        let source = CancellationSource(linkedTo: parents)
        return try await withTaskCancellationHandler {
            try await operation(source.token)
        } onCancel: {
            source.state.cancelElsewhere(reason)
        }
    }
}
