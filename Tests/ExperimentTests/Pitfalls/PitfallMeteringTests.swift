import Testing
import WastedWorkCancellation
import WastedWorkConnections
import WastedWorkMeasurement
import WastedWorkResults

@testable import WastedWorkExperiment

/// A mistake must be charged for what it costs, and leave what it used as it was.
@Suite(.timeLimit(.minutes(1)))
struct PitfallMeteringTests {
    @Test(
        "95 % of the CPU, the hold and all units of the inner work are charged to the request",
        arguments: Pitfall.allCases
    )
    func charged(pitfall: Pitfall) async throws {
        let record = try await served(pitfall.around(Burning()), cancelled: .never)
        let charged = (record.cpuBefore + record.cpuAfter).seconds / Burning.cpu.seconds
        #expect(charged >= 0.95 && charged < 2)
        #expect(record.holdBefore + record.holdAfter >= .milliseconds(9) && record.workBefore == Burning.steps)
    }

    @Test("the second attempt after a swallowed cancellation is charged too")
    func secondAttempt() async throws {
        let cancelled = CancellationSource()
        cancelled.cancel(.clientLeft)
        let record = try await served(Swallowed(inner: Burning()), cancelled: cancelled.token)
        #expect(record.cpuBefore.seconds >= Burning.cpu.seconds * 0.95 && record.workBefore == Burning.steps)
    }

    @Test("after a cancelled request the connection works again, and the books are clean", arguments: Pitfall.allCases)
    func connection(pitfall: Pitfall) async throws {
        let pooled = Pooled()
        let workload = pitfall.around(pooled)
        let cancelled = CancellationSource()
        cancelled.cancel(.clientLeft)
        let outcome = try await served(workload, cancelled: cancelled.token).outcome
        #expect(outcome == (pitfall == .notPassedOn || pitfall == .swallowed ? .answered : .cancelled))
        #expect(try await served(workload, cancelled: .never).outcome == .answered)
        #expect(pooled.pool.audit().isClean)
        let findings = try await workload.finish()
        #expect(findings.values[.leasesLeaked] == 0 && findings.values[.strayCancels] == 0)
    }

    /// Serves one request as a trial does.
    private func served(_ workload: any Workload, cancelled token: CancellationToken) async throws -> RequestRecord {
        let pool = try WorkerPool(threads: 2)
        defer { pool.shutdown() }
        let meter = RequestMeter.sample()
        let executor = CPUAttributingExecutor(meter: meter, pool: pool)
        let request = Request(id: 0, intent: 0, demand: .milliseconds(5), meter: meter, executor: executor)
        meter.started(at: .now)
        let outcome = await Task(executorPreference: executor) { () -> Outcome in
            do {
                try await workload.serve(request, cancellation: token)
                return .answered
            } catch {
                return error.isCancellation ? .cancelled : .failed
            }
        }.value
        meter.ended(outcome, at: .now)
        return meter.record()
    }
}
