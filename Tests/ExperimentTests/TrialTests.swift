import Testing
import WastedWorkCancellation
import WastedWorkLoad
import WastedWorkResults
import WastedWorkTestSupport

@testable import WastedWorkExperiment

/// Trials of tiny workloads, in this process: one at a time, so that they leave each other the cores.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct TrialTests {
    @Test("without cancellation work goes on to its end for clients who have left")
    func withoutCancellation() async throws {
        let result = try await trial(of: Stepping(), .withoutCancellation)
        #expect(result[.attempts] == 5 && result[.abandonment] == 1 && result[.answered] == 0)
        #expect(result[.workTotal] == 5 * 60 && result[.workOrphaned].map { $0 > 0 } == true)
        #expect(result[.cancellationLatencyP50] == nil && result[.strayCancels] == 0)
    }

    @Test("with cancellation a request whose client left really stops")
    func withCancellation() async throws {
        let result = try await trial(of: Stepping(), .withCancellation)
        #expect(result[.attempts] == 5 && result[.abandonment] == 1 && result[.answered] == 0)
        // Each may have been at the beginning of one more step.
        #expect(result[.workOrphaned].map { $0 <= 5 } == true && result[.workTotal].map { $0 < 5 * 60 } == true)
        #expect(result.distributions["cancellation.latency"]?.count == 5)
        #expect(result[.strayCancels] == 0 && result[.cancellationLate] == 0 && result[.failures] == 0)
    }

    @Test("code that listens to tokens alone stops, and so does code that listens to tasks alone")
    func bothWays() async throws {
        for workload in [TokenListening(), TaskListening()] as [any Workload] {
            let result = try await trial(of: workload, .withCancellation)
            #expect(result.requests.map(\.outcome) == Array(repeating: "cancelled", count: 5))
        }
    }

    @Test("an answer although cancelled is late, and no success")
    func stubborn() async throws {
        let result = try await trial(of: Stubborn(), .withCancellation)
        #expect(result[.cancellationLate] == 5 && result[.answered] == 0)
    }

    @Test("patient clients are answered, in every arm", arguments: Arm.compared)
    func patient(arm: Arm) async throws {
        let result = try await trial(of: Idle(), arm, .patient)
        #expect(result[.answered] == 5 && result[.abandonment] == 0 && result[.orphansMax] == 0)
        #expect(result[.driverUnsent] == 0 && result[.failures] == 0)
    }

    @Test("a workload that says it was cancelled when it was not is found out")
    func strayCancels() async throws {
        let result = try await trial(of: Quitting(), .withCancellation, .patient)
        #expect(result[.strayCancels] == 5 && result[.failures] == 0)
    }

    @Test("failures are counted and told of, and are no cancellations")
    func failures() async throws {
        let result = try await trial(of: Failing(), .withCancellation, .patient)
        #expect(result[.failures] == 5 && result[.strayCancels] == 0)
        #expect(result.warnings == ["5 requests failed: no such table"])
    }

    @Test("a trial that does not come to rest is an error that says how many hang")
    func hangs() async throws {
        let workload = Gated()
        defer { workload.gate.cancel(.superseded) }
        var trial = try self.trial(.withCancellation, load(.patient)) { workload }
        trial.drainLimit = .milliseconds(200)
        await #expect(throws: ExperimentError.stillInFlight(count: 5, limit: .milliseconds(200))) {
            try await trial.run()
        }
    }

    @Test("with metering off no CPU is charged, and everything else is measured")
    func meteringOff() async throws {
        let result = try await trial(.withoutCancellation, load(.patient), metering: .off) { Idle() }.run()
        #expect(result[.cpuUseful] == nil && result[.cpuProcess].map { $0 > 0 } == true && result[.answered] == 5)
    }

    @Test("what the trial saw of memory is on the time line, from the beginning of the load on")
    func timeline() async throws {
        let result = try await trial(of: Stepping(), .withoutCancellation)
        let timeline = result.timeline
        #expect(timeline.time.count > 5 && timeline.time.allSatisfy { $0 >= 0 } && timeline.inFlight.max() == 5)
        #expect(timeline.orphans.max() == 5 && timeline.residentBytes.allSatisfy { $0 > 0 })
        #expect(result[.memoryPeak].map { $0 >= 0 } == true)
    }

    @Test("arms of equal seed replay the same requests: intents, demands and intended starts")
    func commonRandomNumbers() async throws {
        let load = LoadProfile(
            arrivals: .poisson(rate: 400),
            demand: .exponential(mean: .milliseconds(3)),
            pattern: .exponential(mean: .milliseconds(5))
        )
        var plans: [[String]] = []
        for arm in Arm.compared {
            let workload = Noting()
            let result = try await trial(arm, load) { workload }.run()
            let demands = Dictionary(uniqueKeysWithValues: workload.requests.values.map { ($0.id, $0.demand) })
            plans.append(
                result.requests.map { "\($0.intent).\($0.attempt) \($0.intendedStart) \(demands[$0.id], default: "?")" }
            )
        }
        #expect(plans[0].count > 5 && plans[1] == plans[0] && plans[2] == plans[0])
    }
}

// MARK: - Shutdown

extension TrialTests {
    @Test("a workload is finished only when its shutdown has ended")
    func finishWaits() async throws {
        let workload = Closing()
        _ = try await trial(.withCancellation, load(.shutdown(at: .milliseconds(50)))) { workload }.run()
        #expect(workload.story.values == ["shut down", "finished"])
    }

    @Test("a workload without a protocol of its own has its requests cancelled")
    func defaultShutdown() async throws {
        let result = try await trial(of: TokenListening(), .withCancellation, .shutdown(at: .milliseconds(50)))
        #expect(result.requests.map(\.outcome) == Array(repeating: "cancelled", count: 5))
        #expect(result[.abandonment] == 1 && result[.strayCancels] == 0)
    }
}

extension TrialTests {
    /// Five requests of 300 ms within 50 ms, whose clients leave after 20 ms unless said.
    private func load(_ pattern: AbandonmentPattern = .fixedTimeout(.milliseconds(20))) -> LoadProfile {
        LoadProfile(arrivals: .constant(rate: 100), demand: .constant(.milliseconds(300)), pattern: pattern)
    }

    private func trial(
        of workload: any Workload,
        _ arm: Arm,
        _ pattern: AbandonmentPattern? = nil
    ) async throws -> TrialResult {
        try await trial(arm, pattern.map { load($0) } ?? load()) { workload }.run()
    }

    private func trial(
        _ arm: Arm,
        _ load: LoadProfile,
        metering: MeteringChoice = .on,
        _ workload: @escaping @Sendable () -> any Workload
    ) throws -> Trial {
        let scenario = Scenario("s", summary: "a sample", metering: metering, load: { _ in load }) { _ in workload() }
        return try Trial(
            suite: Suite("sample", scenarios: [scenario]),
            spec: .sample(arm: arm, window: .milliseconds(50)),
            executable: "/bin/false"
        )
    }
}
