import WastedWorkCancellation
import WastedWorkMeasurement

/// One attempt being served: its meter, and the two ways to stop it.
final class AttemptInFlight: Sendable {
    let meter: RequestMeter
    private let source: CancellationSource
    private let task: Task<Void, Never>

    /// Begins to serve, on the executor that charges the attempt's meter.
    ///
    /// - Parameter source: whose token the work is handed.
    init(
        meter: RequestMeter,
        source: CancellationSource,
        executor: CPUAttributingExecutor,
        _ serve: @escaping @Sendable (CancellationToken) async -> Void
    ) {
        self.meter = meter
        self.source = source
        task = Task(executorPreference: executor) {
            await serve(source.token)
        }
    }

    /// Cancels the token and the task, so that code written against either stops; neither where the token is shielded.
    func cancel(_ reason: CancellationReason) {
        let now = MonotonicInstant.now
        guard source.cancel(reason) else { return }
        meter.cancellationDelivered(at: now)
        task.cancel()
    }
}
