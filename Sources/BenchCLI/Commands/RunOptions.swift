import ArgumentParser
import WastedWorkExperiment

/// The options of `bench run`, parsed and not yet held against a suite.
struct RunOptions: ParsableArguments {
    /// Seed of a run that is given none, so that runs of different days replay the same load.
    static let defaultSeed: UInt64 = 1

    @Option(help: "How much of the suite to run, quick or nightly. (default: quick)", transform: ProfileArgument.parse)
    var profile: Profile = .quick

    @Option(
        help: ArgumentHelp("Only scenarios in whose names this regular expression occurs.", valueName: "regex"),
        transform: NamePattern.init
    )
    var filter: NamePattern?

    @Flag(
        help: """
            Also run the controls: scenarios of which it is known what must come out. --filter chooses among them too. \
            (always in the nightly profile)
            """
    )
    var controls = false

    // Unconditional, here and below: -1 is a bad value to be told of, not an option nobody knows.
    @Option(
        parsing: .unconditional,
        help: "Pairs of each scenario; fewer than 6 cannot establish a difference. (default: as the profile says)",
        transform: { try CountArgument.parse($0, name: "pairs", in: 1...1000) }
    )
    var pairs: Int?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Length of the load of a trial, such as 500ms, 3s or 2m. (default: as the scenario says)",
            valueName: "duration"
        ),
        transform: DurationArgument.parse
    )
    var window: Duration?

    @Option(
        parsing: .unconditional,
        help: "Seed of every drawn choice, decimal or hexadecimal. (default: \(RunOptions.defaultSeed))",
        transform: SeedArgument.parse
    )
    var seed: UInt64?

    @Option(
        help: """
            Arms to compare, between commas, of withoutCancellation, queueOnly and withCancellation; the first of \
            them in this order is the baseline. (default: as the profile says)
            """,
        transform: ArmList.parse
    )
    var arms: [Arm]?

    @Option(
        parsing: .unconditional,
        help: "Rows of the database workload's catalogue, up to 50 million. (default: as the suite says)",
        transform: { try CountArgument.parse($0, name: "rows", in: 1...50_000_000) }
    )
    var rows: Int?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Begin no pair that would end after this.", valueName: "duration"),
        transform: DurationArgument.parse
    )
    var timeBudget: Duration?

    @Option(
        help: ArgumentHelp(
            "Where to write latest.json, latest.md and latest.html; made where missing. (default: reports/ if there "
                + "is one, else here)",
            valueName: "folder"
        )
    )
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Also write the raw values to this file; - writes them to standard output, and the summary to standard "
                + "error.",
            valueName: "path"
        )
    )
    var json: String?

    @Flag(help: "Run the scenarios that show pitfalls, each beside its variants with a mistake, and nothing else.")
    var pitfalls = false

    @Flag(help: "Print what would run, and for how long; run nothing.")
    var dryRun = false

    @Flag(help: "Show no progress.")
    var quiet = false
}
