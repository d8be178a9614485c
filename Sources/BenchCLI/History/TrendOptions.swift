import ArgumentParser
import WastedWorkAnalysis

/// What of a history `report --history` shows.
struct TrendOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "With --history: show runs of this profile. (default: what most runs have that can be compared)",
            valueName: "name"
        )
    )
    var profile: String?

    @Option(help: ArgumentHelp("With --history: show runs of this suite. (default: likewise)", valueName: "name"))
    var suite: String?

    @Option(
        help: ArgumentHelp(
            "With --history: show runs of machines whose description has this in it, such as a processor. (default: likewise)",
            valueName: "text"
        )
    )
    var machine: String?

    @Option(
        help: ArgumentHelp(
            "With --history: what a check lets pass, and so is below what matters. (default: Benchmarks/thresholds.json, where it exists)",
            valueName: "file"
        )
    )
    var thresholds: String?

    /// Which runs may be shown.
    var choice: TrendChoice { TrendChoice(profile: profile, suite: suite, machine: machine) }

    /// The first option that was given; nil where none was.
    var given: String? {
        let options = [
            ("--profile", profile), ("--suite", suite), ("--machine", machine), ("--thresholds", thresholds),
        ]
        return options.first { $0.1 != nil }?.0
    }
}
