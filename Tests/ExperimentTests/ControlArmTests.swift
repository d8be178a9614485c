import Testing
import WastedWorkCancellation
import WastedWorkConnections
import WastedWorkLoad
import WastedWorkResults

@testable import WastedWorkExperiment

/// What the arms and the delay of controls do, in trials of tiny workloads.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct ControlArmTests {
    @Test("cancelling after completion leaves every request its answer, and hits nobody")
    func afterCompletion() async throws {
        let result = try await trial(.afterCompletion) { Closing() }
        #expect(result.requests.map(\.outcome) == Array(repeating: "answered", count: 5))
        #expect(result[.abandonment] == 1 && result[.strayCancels] == 0 && result[.cancellationLate] == 0)
        #expect(result[.cancellationLatencyP50] == nil)
    }

    @Test("a request that a late cancellation of another one stops is found out")
    func strayAfterCompletion() async throws {
        let result = try await trial(.afterCompletion) { Tangled() }
        #expect(result[.strayCancels].map { $0 > 0 } == true)
    }

    @Test("a departure is detected late, and what follows is orphaned until then")
    func detectionDelay() async throws {
        let result = try await trial(.withCancellation, delay: .milliseconds(40)) { TaskListening() }
        #expect(result.requests.map(\.outcome) == Array(repeating: "cancelled", count: 5))
        for request in result.requests {
            let left = try #require(request.left)
            #expect(request.ended - left > 0.039 && request.ended - request.intendedStart < 0.29)
        }
    }

    @Test("what ends before its departure is detected is not cancelled any more")
    func detectedTooLate() async throws {
        let result = try await trial(.withCancellation, delay: .seconds(100)) { Closing() }
        #expect(result.requests.map(\.outcome) == Array(repeating: "answered", count: 5))
        #expect(result[.abandonment] == 1 && result[.cancellationLate] == 0)
    }

    @Test("a bounded queue sends away whom it has no place for: neither failed nor cancelled")
    func boundedQueue() async throws {
        let result = try await trial(.boundedQueue, limits: PoolLimits(waiting: 1)) { OneAtATime($0) }
        #expect(result[.rejections] == 3 && result[.failures] == 0 && result[.strayCancels] == 0)
        #expect(result.requests.map(\.outcome).filter { $0 == "rejected" }.count == 3)
        let unbounded = try await trial(.withoutCancellation, limits: PoolLimits(waiting: 1)) { OneAtATime($0) }
        #expect(unbounded[.rejections] == 0)
    }

    @Test("a scenario that says no bounds cannot be run in the arm of a bounded queue")
    func noBounds() async {
        await #expect(throws: ExperimentError.noQueueLimits("s")) { try await trial(.boundedQueue) { OneAtATime($0) } }
    }

    /// Five requests of 300 ms, 10 ms apart, whose clients leave after 20 ms.
    private func trial(
        _ arm: Arm,
        delay: Duration = .zero,
        limits: PoolLimits? = nil,
        _ workload: @escaping @Sendable (TrialContext) -> any Workload
    ) async throws -> TrialResult {
        let load = LoadProfile(
            arrivals: .constant(rate: 100),
            demand: .constant(.milliseconds(300)),
            pattern: .fixedTimeout(.milliseconds(20))
        )
        var scenario = Scenario("s", summary: "a sample", load: { _ in load }) { workload($0) }.detecting(after: delay)
        scenario.queueLimits = limits
        let spec = TrialSpec.sample(arm: arm, window: .milliseconds(50))
        let suite = Suite("sample", scenarios: [scenario])
        return try await Trial(suite: suite, spec: spec, executable: "/bin/false").run()
    }

    private func trial(
        _ arm: Arm,
        delay: Duration = .zero,
        _ workload: @escaping @Sendable () -> any Workload
    ) async throws -> TrialResult {
        try await trial(arm, delay: delay, limits: nil) { _ in workload() }
    }
}
