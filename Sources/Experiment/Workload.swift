public import WastedWorkCancellation

/// The work itself: what a server does for one request.
///
/// A workload is written once and runs in every arm. It is made anew in the process of each trial.
public protocol Workload: Sendable {
    /// Serves one request to its end; called concurrently for requests in flight.
    ///
    /// - Parameters:
    ///   - request: what to do, and the meter to charge.
    ///   - cancellation: cancelled when the arm delivers a departure; the task that serves is cancelled with it.
    /// - Throws: `Cancelled` or `CancellationError` when it stopped because it was asked to; anything else is a failure.
    func serve(_ request: Request, cancellation: CancellationToken) async throws

    /// The server is asked to shut down; `deliver` cancels what is in flight, where the arm does so.
    ///
    /// The default delivers at once. A workload that has a shutdown protocol of its own runs it, and delivers within.
    func shutDown(deliver: @escaping @Sendable () -> Void) async

    /// Called once when nothing is in flight any more: closes resources and hands over what only it can know.
    func finish() async throws -> WorkloadFindings
}

extension Workload {
    /// Delivers at once.
    public func shutDown(deliver: @escaping @Sendable () -> Void) async {
        deliver()
    }

    /// Nothing to close, nothing to add.
    public func finish() async throws -> WorkloadFindings {
        WorkloadFindings()
    }
}
