import ArgumentParser
import WastedWorkAnalysis

/// What `check` and `compare` have in common.
struct GateOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What to let pass, where it is not the standard. (default: Benchmarks/thresholds.json, where it exists)",
            valueName: "file"
        )
    )
    var thresholds: String?

    @Option(help: "How to print the verdict.")
    var format: GateChoice = .text

    @Option(help: ArgumentHelp("Also write the verdict to this file, as JSON.", valueName: "path"))
    var json: String?

    @Option(help: ArgumentHelp("Also write the verdict to this file, as JUnit XML.", valueName: "path"))
    var junit: String?

    @Option(
        help: ArgumentHelp(
            "Also append the verdict to this file, as Markdown: a job summary such as $GITHUB_STEP_SUMMARY.",
            valueName: "path"
        )
    )
    var summary: String?

    @Flag(help: "End with 4 when something improved and nothing got worse.")
    var failOnImprovement = false

    @Flag(help: "End with 6 when the pairs do not say of something, and nothing got worse.")
    var failOnInconclusive = false

    /// The files that the verdict is written to besides.
    var files: [GateFile] {
        [json.map(GateFile.json), junit.map(GateFile.junit), summary.map(GateFile.summary)].compactMap(\.self)
    }

    /// The exit code that a verdict comes to.
    func status(of outcome: GateOutcome) -> ExitStatus {
        switch outcome {
        case .regression: .regression
        case .improvement: failOnImprovement ? .improvement : .fine
        case .inconclusive: failOnInconclusive ? .inconclusive : .fine
        case .unchanged: .fine
        case .nothingCompared: .baselineMissing
        }
    }
}
