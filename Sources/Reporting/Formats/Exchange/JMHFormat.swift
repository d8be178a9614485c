import WastedWorkAnalysis
import WastedWorkResults

/// The JSON of JMH (`-rf json`): an entry an arm of a scenario, with what was spent on clients who had left as its primary
/// metric and all others with a direction as secondary ones. A trial is a fork of one iteration.
///
/// `arm` is the only parameter: viewers set the values of one parameter beside each other, and take every further one
/// for another benchmark.
enum JMHFormat {
    static func text(of report: Report) -> String {
        let lookup = TrialLookup(report.run)
        let entries = report.analysis.exchanged.flatMap { scenario in
            scenario.description.arms.uniqued(by: \.self).compactMap { arm in
                JMHScores(scenario, arm: arm, lookup).flatMap { entry(scenario.description, arm, $0, report.run) }
            }
        }
        return ExchangeJSON.list(entries)
    }

    private static func entry(
        _ scenario: ScenarioDescription,
        _ arm: String,
        _ scores: JMHScores,
        _ run: Run
    ) -> JSONText {
        let what: [ExchangeJSON.Member] = [
            ("jmhVersion", .text("none: wasted-work, method \(run.method)")),
            ("benchmark", .text(name(of: scenario, in: run))),
            ("mode", .text(scores.primary.metric.polarity == .higherIsBetter ? "thrpt" : "ss")),
            ("threads", .whole(UInt64(max(1, run.host.cores)))),
            ("forks", .whole(UInt64(scores.primary.values.count))),
        ]
        let how: [ExchangeJSON.Member] = [
            ("warmupIterations", .whole(0)),
            ("warmupTime", .text("0 ms")),
            ("warmupBatchSize", .whole(1)),
            ("measurementIterations", .whole(1)),
            ("measurementTime", .text(time(scenario.window))),
            ("measurementBatchSize", .whole(1)),
            ("params", .object([("arm", .text(NameEncoding.jmh.encode(arm)))])),
            ("primaryMetric", scores.primary.json),
            ("secondaryMetrics", .object(scores.secondary.map { ($0.metric.name, $0.json) })),
        ]
        return .object(what + machine(run) + how)
    }

    /// There is no virtual machine, and consumers want its fields: what compiled the program stands for its name.
    private static func machine(_ run: Run) -> [ExchangeJSON.Member] {
        [
            ("jvm", .text("none")),
            ("jvmArgs", .list([])),
            ("jdkVersion", .text("none")),
            ("vmName", .text(NameEncoding.plain.encode(run.host.toolchain))),
            ("vmVersion", .text("none")),
        ]
    }

    /// `standard.database-query.exponential`: to a viewer the last part is a method, and what is before it its class.
    private static func name(of scenario: ScenarioDescription, in run: Run) -> String {
        [run.suite, scenario.name].map { NameEncoding.jmh.encode($0).replacing("/", with: ".") }.joined(separator: ".")
    }

    private static func time(_ seconds: Double) -> String {
        let milliseconds = (seconds * 1_000).rounded()
        return "\(DecimalText.digits(milliseconds.isFinite ? milliseconds : 0)) ms"
    }
}
