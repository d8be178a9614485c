import WastedWorkExperiment

/// What `--dry-run` prints: the schedule, and how long it will take.
struct SchedulePreview {
    /// What a trial takes besides its load: to start the process, make the workload, drain and report. From runs on
    /// 2 cores; a preview needs no better.
    private static let overhead: Duration = .milliseconds(300)

    private let configuration: RunConfiguration
    private let suite: String

    init(_ configuration: RunConfiguration, suite: String) {
        self.configuration = configuration
        self.suite = suite
    }

    /// The table and the sum.
    var text: String {
        """
        Suite '\(suite)', profile \(configuration.profile.rawValue), seed \(configuration.seed)

        \(Columns.text([["SCENARIO", "PAIRS", "WINDOW", "TRIALS", "ARMS"]] + rows))

        \(sum)

        """
    }

    private var rows: [[String]] {
        configuration.scenarios.map { scenario in
            let arms = configuration.arms(of: scenario)
            return [
                scenario.name, "\(configuration.pairs)", DurationText.exact(configuration.window(of: scenario)),
                "\(configuration.pairs * arms.count)", arms.map(\.rawValue).joined(separator: ", "),
            ]
        }
    }

    private var sum: String {
        let trials = PairSchedule(configuration).pairs.flatMap(\.trials)
        let load = trials.reduce(Duration.zero) { $0 + $1.window }
        let estimate = load + Self.overhead * trials.count
        let budget =
            configuration.timeBudget.map { ", at most about \(DurationText.rough($0)) by the time budget" } ?? ""
        return "\(trials.count) trials, about \(DurationText.rough(estimate))"
            + " (of which load \(DurationText.rough(load)))\(budget)"
    }
}
