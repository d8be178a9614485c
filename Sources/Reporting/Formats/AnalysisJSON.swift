import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// The analysis for programs: its keys, their order and their meaning are a contract, see reports/README.md.
enum AnalysisJSON {
    /// Version of this layout.
    static let schema: UInt64 = 1

    /// A comparison a line, so that two analyses can be compared line by line.
    static func text(of report: Report) -> String {
        let comparisons = report.analysis.scenarios.flatMap { scenario in
            scenario.comparisons.map { comparison($0, in: scenario).compact }
        }
        let lines = comparisons.isEmpty ? "[]" : "[\n\(comparisons.joined(separator: ",\n"))\n]"
        let predictions = JSONText.list(report.analysis.models.flatMap(PredictionJSON.list)).compact
        let pitfalls = PitfallJSON.member(report.analysis.pitfalls)
        return "{\"schema\":\(schema),\"run\":\(run(report).compact),\(pitfalls)\"comparisons\":\(lines),"
            + "\"predictions\":\(predictions)}\n"
    }

    private static func comparison(_ comparison: Comparison, in scenario: ScenarioAnalysis) -> JSONText {
        .object([
            ("scenario", .text(scenario.description.name)),
            ("metric", .text(comparison.metric.name)),
            ("unit", .text(comparison.metric.unit.rawValue)),
            ("polarity", .text(comparison.metric.polarity.rawValue)),
            ("baseline", .text(comparison.baseline)),
            ("candidate", .optional(comparison.candidate)),
            ("arms", .object(comparison.arms.map { ($0.arm, arm($0.estimate)) })),
            ("difference", range(comparison.difference)),
            ("ratio", range(comparison.ratio)),
            ("pValue", .optional(comparison.pValue)),
            ("adjustedPValue", .optional(comparison.adjustedPValue)),
            ("verdict", .optional(comparison.verdict?.rawValue)),
            ("neededPairs", comparison.neededPairs.map { .whole(UInt64($0)) } ?? .null),
            ("warnings", texts(comparison.warnings + scenario.warnings)),
        ])
    }

    private static func arm(_ estimate: Estimate) -> JSONText {
        .object(members(estimate) + [("n", .whole(UInt64(estimate.count)))])
    }

    /// An estimate with its interval, or null.
    static func range(_ estimate: Estimate?) -> JSONText {
        estimate.map { .object(members($0)) } ?? .null
    }

    private static func members(_ estimate: Estimate) -> [(key: String, value: JSONText)] {
        [
            ("estimate", .number(estimate.value)),
            ("low", .optional(estimate.interval?.low)),
            ("high", .optional(estimate.interval?.high)),
        ]
    }

    private static func run(_ report: Report) -> JSONText {
        let run = report.run
        return .object([
            ("id", .text(run.id)),
            ("startedAt", .text(run.startedAt)),
            ("duration", .number(run.duration)),
            ("suite", .text(run.suite)),
            ("profile", .text(run.profile)),
            ("seed", .whole(run.seed)),
            ("command", .text(run.command)),
            ("method", .number(Double(run.method))),
            ("interrupted", .bool(run.interrupted)),
            ("host", host(run.host)),
            ("headline", .text(report.analysis.headline)),
            ("warnings", texts(report.analysis.warnings)),
            ("family", family(report.analysis.family)),
            ("controls", .list(report.analysis.controls.map(control))),
            ("noiseFloor", noiseFloor(report.analysis.noiseFloor)),
            ("targets", .list(report.analysis.targets.map(target))),
            ("scenarios", .list(report.analysis.scenarios.map(scenario))),
        ])
    }

    /// The claims that are corrected together.
    private static func family(_ family: ClaimFamily) -> JSONText {
        .object([
            ("size", .whole(UInt64(family.size))),
            ("leastPairs", .whole(UInt64(family.pairs))),
            ("signFlipPairs", .whole(UInt64(family.pairsWithoutNormality))),
        ])
    }

    private static func host(_ host: HostEnvironment) -> JSONText {
        .object([
            ("cpuModel", .text(host.cpuModel)),
            ("cores", .number(Double(host.cores))),
            ("memoryBytes", .number(Double(host.memoryBytes))),
            ("system", .text(host.system)),
            ("kernel", .text(host.kernel)),
            ("toolchain", .text(host.toolchain)),
            ("buildConfiguration", .text(host.buildConfiguration)),
            ("commit", .optional(host.commit)),
        ])
    }

    private static func control(_ finding: ControlFinding) -> JSONText {
        .object([
            ("scenario", .text(finding.scenario)),
            ("title", .text(finding.title)),
            ("standing", .text(finding.standing.rawValue)),
            ("sentence", .text(finding.sentence)),
        ])
    }

    private static func noiseFloor(_ floor: NoiseFloor?) -> JSONText {
        guard let floor else { return .null }
        return .object([
            ("scenario", .text(floor.scenario)),
            ("level", .number(floor.level)),
            ("shares", .object(floor.metrics.map { ($0.name, .optional(floor.share(of: $0))) })),
        ])
    }

    private static func target(_ finding: TargetFinding) -> JSONText {
        .object(
            [
                ("title", .text(finding.target.title)),
                ("scenario", .text(finding.target.scenario)),
                ("arm", .text(finding.target.arm)),
                ("unit", .text(finding.unit.rawValue)),
                ("atLeast", .optional(finding.target.atLeast)),
                ("atMost", .optional(finding.target.atMost)),
                ("found", range(finding.estimate)),
                ("standing", .text(finding.standing.rawValue)),
            ])
    }

    private static func scenario(_ scenario: ScenarioAnalysis) -> JSONText {
        .object([
            ("name", .text(scenario.description.name)),
            ("pattern", .text(scenario.description.pattern)),
            ("pairs", .number(Double(scenario.description.pairs))),
            ("completePairs", .number(Double(scenario.completePairs))),
            ("sentence", .text(scenario.sentence)),
            ("warnings", texts(scenario.warnings)),
        ])
    }

    private static func texts(_ warnings: [Warning]) -> JSONText {
        .list(warnings.map { .text($0.description) })
    }
}
