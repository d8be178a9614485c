import Synchronization
import Testing
import WastedWorkCancellation
import WastedWorkConnections
import WastedWorkLoad
import WastedWorkMeasurement

@testable import WastedWorkExperiment

/// Departures at the very instant at which connections are handed over.
@Suite(.timeLimit(.minutes(1)))
struct QueueOnlyStressTests {
    @Test("in queueOnly nobody who holds a connection is cancelled, however close the departure was")
    func neverInService() async throws {
        let probe = try await departuresAtTheHandOver(.queueOnly)
        #expect(probe.cancelledInService == 0 && probe.audit.isClean)
    }

    @Test("in withCancellation the same departures do hit requests in service, so that the test above can fail")
    func inService() async throws {
        let probe = try await departuresAtTheHandOver(.withCancellation)
        #expect(probe.cancelledInService > 0 && probe.audit.isClean)
    }

    /// Some thousand requests for one connection; each leaves about when its turn comes.
    private func departuresAtTheHandOver(_ arm: Arm) async throws -> HandOverProbe {
        let probe = HandOverProbe()
        let (completions, completing) = AsyncStream<Int>.makeStream()
        let count = 4_000
        let system = DrivenWorkload(
            probe,
            arm: arm,
            metering: .on,
            attempts: count,
            pool: try WorkerPool(threads: 2),
            completed: { completing.yield($0) }
        )
        var ended = completions.makeAsyncIterator()
        for round in 0..<(count / 4) {
            let attempts = (0..<4).map { index in
                Attempt(id: round * 4 + index, intent: index, attempt: 0, intendedStart: .now, demand: .zero)
            }
            for attempt in attempts { system.fire(attempt, at: .now) }
            for attempt in attempts { system.clientLeft(attempt, at: .now, because: .patience) }
            for _ in attempts { _ = await ended.next() }
        }
        return probe
    }
}

/// Holds the only connection for a moment, and notes whether its token was cancelled meanwhile.
private final class HandOverProbe: Workload {
    private struct Seat: Connection {}

    private let pool = ConnectionPool([Seat()])
    private let hits = Atomic(0)

    var cancelledInService: Int { hits.load(ordering: .relaxed) }
    var audit: PoolAudit { pool.audit() }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await pool.withConnection(meter: request.meter, cancellation: cancellation) { _ in
            for _ in 0..<20 {
                await Task.yield()
                guard cancellation.isCancelled || Task.isCancelled else { continue }
                hits.add(1, ordering: .relaxed)
                return
            }
        }
    }
}
