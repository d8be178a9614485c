import Testing
import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkTestSupport

@testable import WastedWorkExperiment

/// What departures do, one by one and without a clock.
@Suite(.timeLimit(.minutes(1)))
struct DrivenWorkloadTests {
    @Test(
        "a departure is stamped in every arm, and delivered where the arm says so",
        arguments: [
            (Arm.withoutCancellation, Puppet.Posture.waiting, Outcome.answered),
            (.withoutCancellation, .holding, .answered),
            (.queueOnly, .waiting, .cancelled),
            (.queueOnly, .holding, .answered),
            (.withCancellation, .waiting, .cancelled),
            (.withCancellation, .holding, .cancelled),
        ]
    )
    func departure(arm: Arm, posture: Puppet.Posture, outcome: Outcome) async throws {
        let stage = try Stage(arm, Puppet(posture))
        await stage.fire(1)
        let instant = MonotonicInstant.now
        stage.leave(0, at: instant, because: .patience)
        let record = try #require(await stage.records().first)
        #expect(record.outcome == outcome && record.left == instant)
        #expect((record.cancelled != nil) == (outcome == .cancelled))
    }

    @Test("the reason is that the client left")
    func reason() async throws {
        let stage = try Stage(.withCancellation, Puppet(.holding))
        await stage.fire(1)
        stage.leave(0, because: .patience)
        _ = await stage.records()
        #expect(stage.workload.story.values == ["0 by clientLeft"])
    }

    @Test("one client's departure cancels no other request")
    func others() async throws {
        let stage = try Stage(.withCancellation, Puppet(.holding))
        await stage.fire(3)
        stage.leave(1, because: .patience)
        #expect(await stage.records().map(\.outcome) == [.answered, .cancelled, .answered])
    }

    @Test("a departure after the end stamps nothing and delivers nothing")
    func tooLate() async throws {
        let stage = try Stage(.withCancellation, Puppet(.holding))
        await stage.fire(1)
        _ = await stage.records()
        stage.leave(0, because: .patience)
        let record = try #require(stage.system.records().first)
        #expect(record.left == nil && record.cancelled == nil && record.outcome == .answered)
    }

    @Test("at a shutdown all leave, and nothing is delivered before the workload's protocol does, then all of it")
    func shutdown() async throws {
        let stage = try Stage(.withCancellation, Puppet(.holding))
        await stage.fire(3)
        for id in 0..<3 { stage.leave(id, because: .shutdown) }
        #expect(stage.workload.story.values == [])
        stage.system.shutDown(at: .now)
        await stage.system.shutdownEnded()
        let records = await stage.records()
        #expect(stage.workload.story.values.first == "shutting down")
        let cancelled = stage.workload.story.values.filter { $0.hasSuffix("by shutdown") }
        #expect(cancelled.count == 3 && records.allSatisfy { $0.outcome == .cancelled && $0.left != nil })
    }

    @Test(
        "a shutdown delivers what the arm delivers",
        arguments: [
            (Arm.withoutCancellation, Puppet.Posture.waiting), (.withoutCancellation, .holding), (.queueOnly, .holding),
        ]
    )
    func shutdownThatDeliversNothing(arm: Arm, posture: Puppet.Posture) async throws {
        let stage = try Stage(arm, Puppet(posture))
        await stage.fire(2)
        for id in 0..<2 { stage.leave(id, because: .shutdown) }
        stage.system.shutDown(at: .now)
        await stage.system.shutdownEnded()
        #expect(await stage.records().map(\.outcome) == [.answered, .answered])
        #expect(stage.workload.story.values == ["shutting down", "delivered"])
    }

    @Test("without a shutdown there is none to wait for")
    func noShutdown() async throws {
        try await Stage(.withCancellation, Puppet(.holding)).system.shutdownEnded()
    }
}

/// A workload, driven by hand.
private struct Stage {
    let workload: Puppet
    let system: DrivenWorkload
    private let completions: AsyncStream<Int>
    private let fired = Recorder<Attempt>()

    init(_ arm: Arm, _ workload: Puppet) throws {
        let (completions, completing) = AsyncStream<Int>.makeStream()
        self.workload = workload
        self.completions = completions
        system = DrivenWorkload(
            workload,
            arm: arm,
            metering: .on,
            attempts: 3,
            pool: try WorkerPool(threads: 2),
            completed: { completing.yield($0) }
        )
    }

    /// Fires that many requests, and returns when all are being served.
    func fire(_ count: Int) async {
        for id in 0..<count {
            let attempt = Attempt(id: id, intent: id, attempt: 0, intendedStart: .now, demand: .zero)
            fired.note(attempt)
            system.fire(attempt, at: attempt.intendedStart)
        }
        var begun = workload.begun.makeAsyncIterator()
        for _ in 0..<count { _ = await begun.next() }
    }

    func leave(_ id: Int, at instant: MonotonicInstant = .now, because departure: Departure) {
        system.clientLeft(fired.values[id], at: instant, because: departure)
    }

    /// Lets all go that were not cancelled, and returns when all have ended.
    func records() async -> [RequestRecord] {
        workload.release()
        var completions = completions.makeAsyncIterator()
        for _ in fired.values where !Task.isCancelled { _ = await completions.next() }
        return system.records()
    }
}
