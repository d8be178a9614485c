/// A call that cancellation costs, of this package or of Swift Concurrency. The raw value is its stable name.
package enum CostPrimitive: String, CaseIterable, Sendable {
    /// `token.isCancelled`.
    case tokenIsCancelled = "token.isCancelled"
    /// `Task.isCancelled`.
    case taskIsCancelled = "Task.isCancelled"
    /// `try token.check()`.
    case tokenCheck = "token.check"
    /// The same on a token whose source is linked to a parent.
    case linkedCheck = "token.check.linked1"
    /// The same on a token that is the last of a chain of five links.
    case deepCheck = "token.check.linked5"
    /// `try Task.checkCancellation()`.
    case taskCheck = "Task.checkCancellation"
    /// `token.onCancel { }` and `registration.end()`.
    case registration = "token.onCancel.end"
    /// `withTaskCancellationHandler` around nothing.
    case taskHandler = "withTaskCancellationHandler"
    /// `CancellationSource()`, and its end.
    case source = "CancellationSource"
    /// A source, cancelled.
    case sourceCancelled = "CancellationSource.cancel"
    /// `CancellationSource(linkedTo:)` with two parents, and its end.
    case linkedSource = "CancellationSource.linked2"
    /// The same, cancelled.
    case linkedSourceCancelled = "CancellationSource.linked2.cancel"
    /// `Task { }`, awaited.
    case task = "Task"
    /// `Task { }`, cancelled and awaited.
    case taskCancelled = "Task.cancel"
    /// A source with `cancel(after:)`, done before its time.
    case deadlineSource = "CancellationSource.deadline"
    /// A task group of the work and a `Task.sleep`, done before its time.
    case deadlineGroup = "TaskGroup.deadline"
    /// `token.run { }`: a token cancels a child task.
    case tokenToTask = "token.run"
    /// `CancellationToken.withTaskCancellation { }`: the task cancels a token.
    case taskToToken = "CancellationToken.withTaskCancellation"
    /// All that a request pays which nobody cancels.
    case requestPath = "request"
    /// All that a request pays whose client leaves.
    case requestPathCancelled = "request.cancelled"

    /// What it is for.
    package var purpose: CostPurpose {
        switch self {
        case .tokenIsCancelled, .taskIsCancelled: .ask
        case .tokenCheck, .linkedCheck, .deepCheck, .taskCheck: .goOnOrThrow
        case .registration, .taskHandler: .beCalledBack
        case .source, .sourceCancelled, .linkedSource, .linkedSourceCancelled, .task, .taskCancelled: .beAbleToCancel
        case .deadlineSource, .deadlineGroup: .withinATimeLimit
        case .tokenToTask, .taskToToken: .bridge
        case .requestPath, .requestPathCancelled: .request
        }
    }

    /// The clock that sees all of its work.
    package var clock: CostClock {
        switch self {
        case .task, .taskCancelled, .deadlineSource, .deadlineGroup, .tokenToTask: .process
        default: .thread
        }
    }
}
