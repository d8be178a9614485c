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
        let stage = try DrivenStage(arm, Puppet(posture))
        await stage.fire(1)
        let instant = MonotonicInstant.now
        stage.leave(0, at: instant, because: .patience)
        let record = try #require(await stage.records().first)
        #expect(record.outcome == outcome && record.left == instant)
        #expect((record.cancelled != nil) == (outcome == .cancelled))
    }

    @Test("the reason is that the client left")
    func reason() async throws {
        let stage = try DrivenStage(.withCancellation, Puppet(.holding))
        await stage.fire(1)
        stage.leave(0, because: .patience)
        _ = await stage.records()
        #expect(stage.workload.story.values == ["0 by clientLeft"])
    }

    @Test("one client's departure cancels no other request")
    func others() async throws {
        let stage = try DrivenStage(.withCancellation, Puppet(.holding))
        await stage.fire(3)
        stage.leave(1, because: .patience)
        #expect(await stage.records().map(\.outcome) == [.answered, .cancelled, .answered])
    }

    @Test("a departure after the end stamps nothing and delivers nothing")
    func tooLate() async throws {
        let stage = try DrivenStage(.withCancellation, Puppet(.holding))
        await stage.fire(1)
        _ = await stage.records()
        stage.leave(0, because: .patience)
        let record = try #require(stage.system.records().first)
        #expect(record.left == nil && record.cancelled == nil && record.outcome == .answered)
    }

    @Test("at a shutdown all leave, and nothing is delivered before the workload's protocol does, then all of it")
    func shutdown() async throws {
        let stage = try DrivenStage(.withCancellation, Puppet(.holding))
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
        let stage = try DrivenStage(arm, Puppet(posture))
        await stage.fire(2)
        for id in 0..<2 { stage.leave(id, because: .shutdown) }
        stage.system.shutDown(at: .now)
        await stage.system.shutdownEnded()
        #expect(await stage.records().map(\.outcome) == [.answered, .answered])
        #expect(stage.workload.story.values == ["shutting down", "delivered"])
    }

    @Test("without a shutdown there is none to wait for")
    func noShutdown() async throws {
        try await DrivenStage(.withCancellation, Puppet(.holding)).system.shutdownEnded()
    }
}
