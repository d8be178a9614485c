import Testing
import WastedWork
import WastedWorkAnalysis
import WastedWorkResults

@testable import StandardSuite
@testable import WastedWorkExperiment

/// Each control of the suite, on an engine that is broken in what it controls: it must fail; and on a sound one.
@Suite("A broken engine", .serialized, .timeLimit(.minutes(2)))
struct BrokenEngineTests {
    // MARK: Arms that have no reason to differ

    @Test("an arm that works more the second time differs from itself", arguments: [1, 10])
    func sameArmTwice(factor: Int) async throws {
        var stage = try ControlStage("same-arm-twice")
        stage.atOnce = 1
        stage.engine = { arm, _ in PlainHold(computing: arm == .withoutCancellationAgain ? factor : 1) }
        try await expect(stage, soundWhen: factor == 1)
    }

    @Test("a placebo that reads its token is found out", arguments: [Disobedient.Manner.ignores, .reads])
    func placebo(manner: Disobedient.Manner) async throws {
        var stage = try ControlStage("placebo")
        // Some twenty requests a trial: with fewer, chance can hide that two thirds of the work are gone.
        stage.window = .milliseconds(250)
        // What the process burns is not what is asked here.
        stage.writing = { $0[.cpuProcess] = 1 }
        stage.engine = { _, _ in Disobedient(manner: manner) }
        try await expect(stage, soundWhen: manner == .ignores)
    }

    @Test("clients who stayed and were sent away in one arm are missed", arguments: [true, false])
    func patient(isSound: Bool) async throws {
        var stage = try ControlStage("http-call/patient")
        (stage.atOnce, stage.window) = (1, .milliseconds(40))
        stage.engine = { arm, _ in
            isSound || arm == .withoutCancellation ? PlainHold(hold: 0.1) : PlainHold(hold: 0.1, computing: 3)
        }
        try await expect(stage, soundWhen: isSound)
    }

    @Test("a token that cancels the wrong request is found out", arguments: [true, false])
    func afterCompletion(isSound: Bool) async throws {
        var stage = try ControlStage("cancel-after-completion")
        stage.window = .milliseconds(100)
        stage.engine = { _, _ in
            if isSound { return PlainHold(hold: 0.5) }
            return TangledHold()
        }
        let finding = try await expect(stage, soundWhen: isSound)
        #expect(isSound || finding.sentence.contains("integrity.strayCancels"))
    }

    // MARK: What the queue decides

    @Test("a pool that leaks is found out by any control")
    func leak() async throws {
        var stage = try ControlStage("idle-pool")
        stage.engine = { _, _ in LeakyHold() }
        let finding = try await stage.finding()
        #expect(finding.standing == .failed && finding.sentence.contains("integrity.leasesLeaked"))
    }

    @Test("a cancellation that is not delivered saves nothing", arguments: [true, false])
    func idlePool(isSound: Bool) async throws {
        var stage = try ControlStage("idle-pool")
        stage.window = .milliseconds(100)
        stage.delivering = { isSound ? $0 : .withoutCancellation }
        try await expect(stage, soundWhen: isSound)
    }

    @Test("an arm that is given more connections saves goodput where it cannot", arguments: [50, 150])
    func overload(connections: Int) async throws {
        var stage = try ControlStage("constant-service-overload")
        // One at a time: three that wake hundreds of sleepers at once make each other late.
        (stage.atOnce, stage.window) = (1, .milliseconds(200))
        stage.engine = { arm, context in
            TimedHold(connections: arm == .withCancellation ? connections : 50, context)
        }
        try await expect(stage, soundWhen: connections == 50)
    }

    @Test("an account that drops the abandoned from the response times is found out")
    func droppedFromLatency() async throws {
        var stage = try ControlStage("constant-service-overload")
        stage.window = .milliseconds(40)
        stage.engine = { _, _ in EveryTenth() }
        stage.forgetting = { !$0.answeredInTime }
        let finding = try await stage.finding()
        #expect(finding.standing == .failed && finding.sentence.contains("response, all, p50"))
    }

    @Test("an answer before its time is found out", arguments: [1, 0.4])
    func refresh(hold: Double) async throws {
        var stage = try ControlStage("refresh-before-finish")
        (stage.atOnce, stage.window) = (9, .milliseconds(40))
        stage.engine = { _, _ in PlainHold(hold: hold) }
        try await expect(stage, soundWhen: hold == 1)
    }

    @Test("removal from the queue that stops what runs is found out", arguments: [true, false])
    func queueOnly(isSound: Bool) async throws {
        var stage = try ControlStage("queue-only")
        stage.window = .milliseconds(150)
        stage.delivering = { $0 == .queueOnly && !isSound ? .withCancellation : $0 }
        try await expect(stage, soundWhen: isSound)
    }

    @Test("a bounded queue that never refuses is found out", arguments: [true, false])
    func boundedQueue(isSound: Bool) async throws {
        var stage = try ControlStage("bounded-queue")
        stage.window = .milliseconds(150)
        stage.delivering = { $0 == .boundedQueue && !isSound ? .withoutCancellation : $0 }
        try await expect(stage, soundWhen: isSound)
    }

    // MARK: What the instrument says

    @Test("work that is shorter in one arm looks like a saving", arguments: [2, 0])
    func shortWork(computing: Int) async throws {
        var stage = try ControlStage("work-shorter-than-latency")
        (stage.atOnce, stage.window) = (1, .milliseconds(30))
        stage.engine = { arm, _ in Stubborn(computing: arm == .withCancellation ? computing : 2) }
        try await expect(stage, soundWhen: computing == 2)
    }

    @Test("a detection delay that is not applied leaves the formula", arguments: [0.25, 2.0])
    func detectionDelay(delay: Double) async throws {
        var stage = try ControlStage("detection-delay-\(delay)")
        stage.detectionDelay = .zero
        #expect(try await stage.finding().standing == .failed)
    }

    @Test("a detection delay that is applied follows the formula")
    func appliedDelay() async throws {
        var stage = try ControlStage("detection-delay-0.5")
        stage.window = .milliseconds(150)
        try await expect(stage, soundWhen: true)
    }

    @Test("a meter that costs much is found out", arguments: [0, 1])
    func metering(computing: Int) async throws {
        var stage = try ControlStage("calibration/no-op")
        (stage.atOnce, stage.window) = (1, .milliseconds(10))
        let other = try StandardSuite.suite.scenario(named: "calibration/no-op-unmetered")
        var run = try await stage.run(of: [other])
        stage.engine = { _, _ in Stubborn(computing: computing) }
        let metered = try await stage.run(of: [stage.scenario])
        run.scenarios += metered.scenarios
        run.trials += metered.trials
        let finding = try stage.judged(run)
        #expect((finding.standing == .failed) == (computing == 1), "\(finding.sentence)")
    }

    @Test("an upstream whose work is not counted is found out", arguments: [10.0, 0])
    func inattentiveUpstream(counted: Double) async throws {
        var stage = try ControlStage("http-call-inattentive/exponential")
        stage.window = .milliseconds(20)
        stage.engine = { arm, _ in
            Counting(value: arm == .withCancellation ? counted : 10, metric: .upstreamWorkOrphaned)
        }
        try await expectProven(stage, soundWhen: counted == 10)
    }

    @Test("memory that is held and not declared is found out", arguments: [1.0, 2])
    func memory(factor: Double) async throws {
        var stage = try ControlStage("calibration/known-memory")
        stage.window = .milliseconds(20)
        stage.engine = { _, _ in Counting(value: factor, metric: .calibrationMemory) }
        // Peaks of this process are those of all tests before.
        stage.writing = { result in (result[.memoryPeak], result[.memoryHeapPeak]) = (factor, 1) }
        try await expectProven(stage, soundWhen: factor == 1)
    }

    // MARK: The table

    @Test("every control of the suite can fail: each stands in a test above")
    func complete() {
        let tested: Set = [
            "control/same-arm-twice", "control/placebo", "control/cancel-after-completion",
            "control/work-shorter-than-latency", "control/idle-pool", "control/constant-service-overload",
            "control/refresh-before-finish", "control/queue-only", "control/bounded-queue",
            "control/detection-delay-0.25", "control/detection-delay-0.5", "control/detection-delay-1.0",
            "control/detection-delay-2.0", "http-call-inattentive/exponential", "calibration/known-memory",
            "calibration/no-op", "http-call/patient", "database-query/patient", "background-loop/patient",
        ]
        let controls = StandardSuite.suite.scenarios.filter { $0.control?.expectations.isEmpty == false }
        #expect(Set(controls.map(\.name)) == tested)
    }

    /// The broken one fails. The sound one does not: whether it is proven sound depends on how busy the machine is, as
    /// the runs of the suite show.
    @discardableResult
    private func expect(_ stage: ControlStage, soundWhen isSound: Bool) async throws -> ControlFinding {
        let finding = try await stage.finding()
        #expect((finding.standing == .failed) != isSound, "\(finding.sentence)")
        return finding
    }

    /// The same where no clock decides: the sound one passes.
    private func expectProven(_ stage: ControlStage, soundWhen isSound: Bool) async throws {
        let finding = try await stage.finding()
        #expect(finding.standing == (isSound ? .passed : .failed), "\(finding.sentence)")
    }
}
