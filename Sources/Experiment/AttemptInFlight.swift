import WastedWorkCancellation
import WastedWorkMeasurement

/// One attempt being served: its meter, and the two ways to stop it.
final class AttemptInFlight: Sendable {
    let meter: RequestMeter
    private let source: CancellationSource
    private let task: Task<Void, Never>

    /// Begins to serve, on the executor that charges the attempt's meter.
    init(
        meter: RequestMeter,
        executor: CPUAttributingExecutor,
        _ serve: @escaping @Sendable (CancellationToken) async -> Void
    ) {
        let source = CancellationSource()
        self.meter = meter
        self.source = source
        task = Task(executorPreference: executor) {
            await serve(source.token)
        }
    }

    /// Cancels the token and the task, so that code written against either stops.
    func cancel(_ reason: CancellationReason) {
        meter.cancellationDelivered(at: .now)
        source.cancel(reason)
        task.cancel()
    }
}
