import Synchronization
import WastedWorkCancellation
import WastedWorkConnections
import WastedWorkLoad
import WastedWorkMeasurement

/// The workload as the driver sees it: requests begin, clients leave, and what that delivers is up to the arm.
///
/// A departure is stamped on the meter before anything is delivered, in every arm alike.
final class DrivenWorkload: DrivenSystem {
    private let workload: any Workload
    private let arm: Arm
    private let metering: Metering
    private let detectionDelay: Duration
    private let completed: @Sendable (Int) -> Void
    private let pool: WorkerPool
    private let register: Mutex<AttemptRegister>
    private let shutdown = Mutex<Task<Void, Never>?>(nil)

    /// - Parameters:
    ///   - workload: what serves.
    ///   - arm: what a departure delivers.
    ///   - metering: whether requests are metered.
    ///   - detectionDelay: from a departure to what it delivers; a shutdown is known at once.
    ///   - attempts: how many attempts there can be.
    ///   - pool: the threads that serve.
    ///   - completed: called once for every attempt when it is over, from any thread.
    init(
        _ workload: any Workload,
        arm: Arm,
        metering: Metering,
        detectionDelay: Duration = .zero,
        attempts: Int,
        pool: WorkerPool,
        completed: @escaping @Sendable (Int) -> Void
    ) {
        self.workload = workload
        self.arm = arm
        self.metering = metering
        self.detectionDelay = detectionDelay
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
        guard departure == .patience else { return }
        guard detectionDelay == .zero else { return deliverLate(to: attempt.id, leftAt: instant) }
        if arm.delivers(in: phase) { inFlight.cancel(.clientLeft) }
    }

    /// Delivers when the departure has been detected, by what the request does then; never once it has ended.
    private func deliverLate(to id: Int, leftAt instant: MonotonicInstant) {
        let due = ContinuousClock.now + (detectionDelay - instant.duration(to: .now))
        // Within the lock: a delivery cannot be under way for an attempt that has ended.
        register.withLock { register in
            guard register.inFlight[id] != nil else { return }
            register.deliver(
                id,
                by: Task { [self] in
                    do {
                        try await Task.sleep(until: due, tolerance: .zero)
                    } catch {
                        // Only the end of the attempt ends the sleep.
                        return
                    }
                    deliverDetected(to: id)
                }
            )
        }
    }

    private func deliverDetected(to id: Int) {
        guard let inFlight = register.withLock({ $0.inFlight[id] }) else { return }
        if arm.delivers(in: inFlight.meter.phase) { inFlight.cancel(.clientLeft) }
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
        let (attempt, delivery) = register.withLock { $0.end(request.id) }
        delivery?.cancel()
        // The record has its last word already: what still happens is this arm's own doing.
        if arm.delivers(in: .ended), request.meter.hasBeenLeft { attempt?.cancel(.clientLeft) }
        completed(request.id)
    }

    private func outcome(of request: Request, cancellation: CancellationToken) async -> Outcome {
        do {
            try await workload.serve(request, cancellation: cancellation)
            return .answered
        } catch  where error.isCancellation {
            return .cancelled
        } catch  where error.isRejection {
            return .rejected
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
