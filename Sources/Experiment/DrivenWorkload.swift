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
    private let driver: OpenLoopDriver
    private let pool: WorkerPool
    private let attempts = Mutex<[Int: AttemptInFlight]>([:])
    private let meters = Mutex<[RequestMeter]>([])
    private let failures = Mutex<[String: Int]>([:])

    init(_ workload: any Workload, arm: Arm, metering: MeteringChoice, driver: OpenLoopDriver, pool: WorkerPool) {
        self.workload = workload
        self.arm = arm
        self.metering = metering == .on ? .on : .off
        self.driver = driver
        self.pool = pool
    }

    func fire(_ attempt: Attempt, at instant: MonotonicInstant) {
        let meter = RequestMeter(
            id: attempt.id,
            intent: attempt.intent,
            attempt: attempt.attempt,
            intendedStart: attempt.intendedStart,
            metering: metering
        )
        meter.started(at: instant)
        meters.withLock { $0.append(meter) }
        let inFlight = AttemptInFlight(meter: meter)
        attempts.withLock { $0[attempt.id] = inFlight }
        let request = Request(id: attempt.id, demand: attempt.demand, meter: meter)
        inFlight.start(on: CPUAttributingExecutor(meter: meter, pool: pool)) { [self] token in
            await serve(request, cancellation: token)
        }
    }

    func clientLeft(_ attempt: Attempt, at instant: MonotonicInstant, because departure: Departure) {
        guard let inFlight = attempts.withLock({ $0[attempt.id] }) else { return }
        let phase = inFlight.meter.clientLeft(at: instant)
        // A shutdown is delivered to all at once, by the workload's own protocol.
        if departure == .patience, arm.delivers(in: phase) { inFlight.cancel(.clientLeft) }
    }

    func shutDown(at instant: MonotonicInstant) {
        Task { [self] in
            await workload.shutDown { [self] in deliverShutdown() }
        }
    }

    /// What every meter recorded, in order of firing; complete once nothing is in flight.
    func records() -> [RequestRecord] {
        meters.withLock { $0 }.map { $0.record() }
    }

    /// Texts of errors other than cancellations, with how often each was thrown.
    var failureTexts: [String: Int] {
        failures.withLock { $0 }
    }

    private func serve(_ request: Request, cancellation: CancellationToken) async {
        let outcome = await outcome(of: request, cancellation: cancellation)
        request.meter.ended(outcome, at: .now)
        attempts.withLock { $0[request.id] = nil }
        driver.completed(request.id)
    }

    private func outcome(of request: Request, cancellation: CancellationToken) async -> Outcome {
        do {
            try await workload.serve(request, cancellation: cancellation)
            return .answered
        } catch  where error.isCancellation {
            return .cancelled
        } catch {
            failures.withLock { $0["\(error)", default: 0] += 1 }
            return .failed
        }
    }

    private func deliverShutdown() {
        for inFlight in attempts.withLock({ Array($0.values) }) where arm.delivers(in: inFlight.meter.phase) {
            inFlight.cancel(.shutdown)
        }
    }
}
