import Testing
import WastedWorkCancellation
import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkTestSupport

@testable import WastedWorkExperiment

/// What a mistake makes of a departure, one by one.
@Suite(.timeLimit(.minutes(1)))
struct PitfallTests {
    @Test(
        "a cancellation ends only what the mistake lets it reach",
        arguments: [
            (Pitfall.notPassedOn, Puppet.Posture.waiting, Outcome.answered),
            (.notPassedOn, .holding, .answered),
            (.ignoredByLibrary, .waiting, .cancelled),
            (.ignoredByLibrary, .holding, .answered),
            (.swallowed, .waiting, .answered),
            (.swallowed, .holding, .answered),
            (.spinning, .waiting, .cancelled),
            (.spinning, .holding, .cancelled),
        ]
    )
    func reach(pitfall: Pitfall, posture: Puppet.Posture, outcome: Outcome) async throws {
        let stage = try DrivenStage(.withCancellation, Puppet(posture), showing: pitfall)
        await stage.fire(1)
        stage.leave(0, because: .patience)
        let record = try #require(await stage.records().first)
        #expect(record.outcome == outcome && record.cancelled != nil)
    }

    @Test("without a cancellation a mistake changes nothing", arguments: Pitfall.allCases)
    func harmless(pitfall: Pitfall) async throws {
        let stage = try DrivenStage(.withoutCancellation, Puppet(.holding), showing: pitfall)
        await stage.fire(2, demand: .seconds(3600))
        stage.leave(0, because: .patience)
        let records = await stage.records()
        #expect(records.allSatisfy { $0.outcome == .answered && $0.cancelled == nil && $0.granted != nil })
    }

    @Test("a swallowed cancellation has the work done a second time, whole")
    func secondAttempt() async throws {
        let stage = try DrivenStage(.withCancellation, Puppet(.holding), showing: .swallowed)
        await stage.fire(1)
        stage.leave(0, because: .patience)
        var begun = stage.workload.begun.makeAsyncIterator()
        #expect(await begun.next() == 0)
        #expect(await stage.records().first?.outcome == .answered)
        #expect(stage.workload.story.values == ["0 by clientLeft"])
    }

    @Test("a swallowed failure is passed on when the second attempt fails too")
    func secondFailure() async {
        let request = Request(id: 0, intent: 0, demand: .zero, meter: .sample())
        await #expect(throws: Failing.Failure.self) {
            try await Swallowed(inner: Failing()).serve(request, cancellation: .never)
        }
    }

    @Test("a spinning caller takes CPU after the departure, until the work would have been done")
    func spinning() async throws {
        let stage = try DrivenStage(.withCancellation, Puppet(.holding), showing: .spinning)
        await stage.fire(1, demand: .milliseconds(60))
        stage.leave(0, because: .patience)
        let record = try #require(await stage.records().first)
        #expect(record.cpuAfter.seconds > 0.01 && record.started.duration(to: record.ended) >= .milliseconds(59))
        // The resource is free long before: what is lost is CPU alone.
        #expect(record.holdAfter < .milliseconds(30))
    }

    @Test("shutdown and end are the workload's own", arguments: Pitfall.allCases)
    func forwarding(pitfall: Pitfall) async throws {
        let inner = Closing()
        let workload = pitfall.around(inner)
        await workload.shutDown {}
        _ = try await workload.finish()
        #expect(inner.story.values == ["shut down", "finished"])
    }
}
