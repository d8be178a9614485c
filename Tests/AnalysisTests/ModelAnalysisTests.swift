import Testing
import WastedWorkQueueing
import WastedWorkResults

@testable import WastedWorkAnalysis

/// Theory beside measurement: what agrees is inside, and a planted error departs by its size.
@Suite struct ModelAnalysisTests {
    private static let queue = ModelDescription(
        arrivalRate: 8,
        service: .exponential(mean: 1),
        patience: .exponential(mean: 4),
        connections: 10
    )

    @Test func `what agrees with theory is inside, in every arm and figure`() throws {
        let model = try #require(RunAnalysis(run: try run()).models.first)
        #expect(model.inside == (26, 26) && model.trouble == nil)
        #expect(Set(model.findings.map(\.arm)) == Set(ModelArm.allCases.map(\.rawValue)))
    }

    @Test func `a pool that holds a connection a fifth longer departs by a fifth`() throws {
        let model = try #require(
            RunAnalysis(run: try run { $0[.holdTotal] = ($0[.holdTotal] ?? 0) * 1.2 }).models.first
        )
        let holds = model.findings.filter { $0.figure == .hold }
        #expect(holds.count == 3 && holds.allSatisfy { $0.standing == .departs })
        #expect(holds.allSatisfy { abs(($0.departure ?? 0) - 0.2) < 0.02 })
    }

    @Test func `an arm that drops abandoned requests departs in what is answered`() throws {
        let run = try run { trial in
            trial[.attempts] = trial[.answered]
            trial[.abandonmentWaiting] = 0
            trial[.abandonmentInService] = 0
        }
        let model = try #require(RunAnalysis(run: run).models.first)
        let answered = model.findings.filter { $0.figure == .answered }
        #expect(answered.count == 3 && answered.allSatisfy { $0.standing == .departs })
    }

    @Test func `a queue that no model here solves is told with the reason`() throws {
        var model = Self.queue
        model.patience = .fixed(1)
        let analysis = try #require(RunAnalysis(run: try run(model: model)).models.first)
        #expect(analysis.findings.isEmpty && analysis.trouble?.contains("no model here solves") == true)
    }

    @Test func `a scenario without a model has nothing to be held against`() {
        #expect(RunAnalysis(run: Run.sample().with([.attempts: [[1], [1]]])).models.isEmpty)
    }

    /// Eight pairs of all arms around what theory says, 1 % to either side.
    private func run(
        model: ModelDescription = ModelAnalysisTests.queue,
        planting: (inout TrialResult) -> Void = { _ in }
    ) throws -> Run {
        var run = Run.sample()
        var description = ScenarioDescription(
            name: "oracle/sample",
            summary: "",
            arms: ModelArm.allCases.map(\.rawValue),
            pattern: "exponential",
            workUnit: "steps",
            capacity: 10,
            pairs: 8,
            window: 20,
            load: []
        )
        description.model = model
        run.scenarios = [description]
        for arm in ModelArm.allCases {
            for pair in 0..<8 { run.trials.append(try trial(arm, pair: pair, planting)) }
        }
        return run
    }

    private func trial(_ arm: ModelArm, pair: Int, _ planting: (inout TrialResult) -> Void) throws -> TrialResult {
        let means = try MultiServerQueue(
            arrivalRate: .perSecond(8),
            serviceRate: .perSecond(1),
            connections: 10,
            abandonmentRate: .perSecond(0.25)
        ).means(arm, over: .seconds(20))
        let noise = pair.isMultiple(of: 2) ? 1.01 : 0.99
        let hold = 160 * (means.hold / .seconds(1)) * noise
        var trial = TrialResult(scenario: "oracle/sample", arm: arm.rawValue, pair: pair, seed: 1, order: 0, window: 20)
        trial[.attempts] = 160
        trial[.answered] = 160 * means.answered.fraction * noise
        trial[.abandonmentWaiting] = means.abandonmentWaiting.fraction * noise
        trial[.abandonmentInService] = means.abandonmentInService.fraction * noise
        trial[.poolWaitMean] = (means.wait / .seconds(1)) * noise
        trial[.poolUtilisation] = means.utilisation.fraction * noise
        trial[.inFlightMean] = means.inSystem.map { $0 * noise }
        trial[.holdTotal] = hold
        trial[.holdOrphaned] = hold * means.orphaned.fraction * noise
        trial[.holdDoomed] = hold * (means.wasted.fraction - means.orphaned.fraction) * noise
        planting(&trial)
        return trial
    }
}
