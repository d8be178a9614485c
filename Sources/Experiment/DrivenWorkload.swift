import Synchronization
import WastedWorkCancellation
import WastedWorkLoad
import WastedWorkMeasurement

/// The workload as the driver sees it: requests begin, clients leave, and what that delivers is up to the arm.
///
/// A departure is stamped on the meter before anything is delivered, in every arm alike.
final class DrivenWorkload: DrivenSystem {
    private let workload: any Workload
    private let arm: Arm
    private let metering: Metering
    private let completed: @Sendable (Int) -> Void
    private let pool: WorkerPool
    private let register: Mutex<AttemptRegister>
    private let shutdown = Mutex<Task<Void, Never>?>(nil)

    /// - Parameters:
    ///   - workload: what serves.
    ///   - arm: what a departure delivers.
    ///   - metering: whether requests are metered.
    ///   - attempts: how many attempts there can be.
    ///   - pool: the threads that serve.
    ///   - completed: called once for every attempt when it is over, from any thread.
    init(
        _ workload: any Workload,
        arm: Arm,
        metering: Metering,
        attempts: Int,
        pool: WorkerPool,
        completed: @escaping @Sendable (Int) -> Void
    ) {
        self.workload = workload
        self.arm = arm
        self.metering = metering
        self.pool = pool
        self.completed = completed
        register = Mutex(AttemptRegister(attempts: attempts))
    }

    /// What every meter recorded, in order of firing; to be asked for when nothing is in flight any more.
    func records() -> [RequestRecord] {
        register.withLock { $0.meters }.map { $0.record() }
    }

    /// Texts of errors other than cancellations, with how often each was thrown.
    var failures: [String: Int] {
        register.withLock { $0.failures }
    }

    /// Returns when the workload's own shutdown has, if there was one.
    func shutdownEnded() async {
        await shutdown.withLock { $0 }?.value
    }
}

// MARK: - On the driver's thread

extension DrivenWorkload {
    func fire(_ attempt: Attempt, at instant: MonotonicInstant) {
        let source = CancellationSource()
        let meter = RequestMeter(
            id: attempt.id,
            intent: attempt.intent,
            attempt: attempt.attempt,
            intendedStart: attempt.intendedStart,
            metering: metering,
            holdBegins: arm.endsWithTheWait ? { @Sendable in source.shield() } : nil
        )
        meter.started(at: instant)
        let executor = CPUAttributingExecutor(meter: meter, pool: pool)
        let request = Request(
            id: attempt.id,
            intent: attempt.intent,
            demand: attempt.demand,
            meter: meter,
            executor: executor
        )
        // Within the lock: an attempt cannot end before it is registered.
        register.withLock { register in
            register.begin(
                AttemptInFlight(meter: meter, source: source, executor: executor) { [self] token in
                    await serve(request, cancellation: token)
                }
            )
        }
    }

    func clientLeft(_ attempt: Attempt, at instant: MonotonicInstant, because departure: Departure) {
        guard let inFlight = register.withLock({ $0.inFlight[attempt.id] }) else { return }
        let phase = inFlight.meter.clientLeft(at: instant)
        // A shutdown is delivered to all at once, by the workload's own protocol.
        if departure == .patience, arm.delivers(in: phase) { inFlight.cancel(.clientLeft) }
    }

    func shutDown(at instant: MonotonicInstant) {
        let task = Task { [self] in
            await workload.shutDown { [self] in deliverShutdown() }
        }
        shutdown.withLock { $0 = task }
    }
}

// MARK: - Where requests are served

extension DrivenWorkload {
    private func serve(_ request: Request, cancellation: CancellationToken) async {
        let outcome = await outcome(of: request, cancellation: cancellation)
        request.meter.ended(outcome, at: .now)
        register.withLock { $0.end(request.id) }
        completed(request.id)
    }

    private func outcome(of request: Request, cancellation: CancellationToken) async -> Outcome {
        do {
            try await workload.serve(request, cancellation: cancellation)
            return .answered
        } catch  where error.isCancellation {
            return .cancelled
        } catch {
            register.withLock { $0.note(error) }
            return .failed
        }
    }

    private func deliverShutdown() {
        for inFlight in register.withLock({ Array($0.inFlight.values) }) where arm.delivers(in: inFlight.meter.phase) {
            inFlight.cancel(.shutdown)
        }
    }
}
