import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

/// A page as heavy as that of a nightly run: 56 scenarios of three arms, each with all that can be drawn, and in 30 of
/// them something was at stake.
@Suite struct NightlyPageTests {
    private static let run = Run.nightly
    private static let html = ReportFormat.html.render(Report(run: run, analysis: RunAnalysis(run: judged)))
    /// The same with the metrics that the page shows first: to judge all takes long in a debug build.
    private static var judged: Run {
        var few = run
        let kept: [Metric] = [.holdOrphaned, .holdTotal, .holdUseful, .holdDoomed, .cpuOrphaned, .memoryPeak, .goodput]
        for index in few.trials.indices {
            few.trials[index].values = few.trials[index].values.filter { value in kept.contains { $0.name == value.key }
            }
        }
        return few
    }

    @Test("the page of a nightly run has at most 1.5 MB, raw values of every trial included")
    func size() {
        #expect(Self.html.utf8.count <= 1_500_000)
        #expect(Self.html.contains("id=\"values\"") && Self.html.contains("id=\"run\""))
        // The room is used.
        #expect(Self.html.utf8.count > 1_200_000)
    }

    @Test(
        "and it still shows every chart of scenarios at stake, and of the others where the resources went",
        arguments: [
            ("Where the resources went", 56), ("Requests over time", 30), ("Resident memory over time", 30),
            ("Response time", 30), ("Pairs: orphaned hold", 30),
        ]
    )
    func charts(title: String, count: Int) {
        #expect(Self.html.ranges(of: "<figcaption><b>\(title)</b>").count == count)
    }
}

extension Run {
    fileprivate static var nightly: Run {
        var run = Run.drawn()
        let trials = run.trials
        let model = run.scenarios[0]
        run.scenarios = []
        run.trials = []
        for number in 0..<56 {
            var scenario = model
            scenario.name = "workload-\(number % 8)/pattern-\(number)"
            scenario.arms = ["withoutCancellation", "queueOnly", "withCancellation"]
            run.scenarios.append(scenario)
            run.trials += scenario.arms.flatMap { arm in
                trials.filter { $0.arm == (arm == "withCancellation" ? arm : "withoutCancellation") }
                    .map { $0.heavy(scenario.name, arm, number) }
            }
        }
        return run
    }
}

extension TrialResult {
    /// The same with as much in it as a trial of a nightly run has, no two alike.
    fileprivate func heavy(_ scenario: String, _ arm: String, _ number: Int) -> TrialResult {
        var trial = self
        let factor = 1 + Double((number * 7 + pair * 3) % 11) / 37
        (trial.scenario, trial.arm) = (scenario, arm)
        trial.values = values.mapValues { $0 * factor }
        for index in 0..<36 { trial.values["own.metric-with-a-name-\(index)"] = factor * Double(index + pair) / 7 }
        if number >= 30 { (trial[.holdOrphaned], trial[.cpuOrphaned]) = (0, 0) }
        trial.timeline.time = (0..<70).map { Double($0) / 100 }
        func wave(_ step: Int) -> [Int] { (0..<70).map { ($0 * step + number) % 19 } }
        (trial.timeline.inFlight, trial.timeline.inPool) = (wave(7), wave(5))
        (trial.timeline.waiting, trial.timeline.orphans) = (wave(3), wave(11))
        trial.timeline.residentBytes = wave(13).map { 30_000_000 + $0 * 100_000 }
        trial.requests = (0..<60).map { index in
            var span = requests[index % requests.count]
            (span.id, span.intent) = (index, index)
            span.intendedStart += Double(index) / 90
            return span
        }
        return trial
    }
}
