import Synchronization
import WastedWorkCancellation
import WastedWorkMeasurement

/// One attempt being served: its meter, and the two ways to stop it.
final class AttemptInFlight: Sendable {
    let meter: RequestMeter
    private let source = CancellationSource()
    private let task = Mutex<Task<Void, Never>?>(nil)

    init(meter: RequestMeter) {
        self.meter = meter
    }

    /// Begins to serve on an executor that charges the attempt's meter.
    func start(
        on executor: CPUAttributingExecutor,
        _ serve: @escaping @Sendable (CancellationToken) async -> Void
    ) {
        let token = source.token
        let serving = Task(executorPreference: executor) { await serve(token) }
        task.withLock { $0 = serving }
    }

    /// Cancels the token and the task, so that code written against either stops.
    func cancel(_ reason: CancellationReason) {
        meter.cancellationDelivered(at: .now)
        source.cancel(reason)
        task.withLock { $0 }?.cancel()
    }
}
