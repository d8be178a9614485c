// Results holds the raw values of each trial and the file that keeps them for years. It refuses to estimate or to judge:
// a better method must be able to re-read old files. It imports nothing of ours; the running side writes it
// (Experiment, BenchCLI), the reading side (Analysis, Reporting) reads it.

/// One invocation of `bench run`: what a result file holds.
public struct Run: Codable, Sendable, Equatable {
    /// Version of this layout; a reader refuses a newer one.
    public static let currentSchema = 1

    /// Version of the layout that the file follows.
    public var schema: Int
    /// Version of the definitions in reports/README.md.
    public var method: Int
    /// Unique name, sortable by time.
    public var id: String
    /// Start, ISO 8601 in UTC.
    public var startedAt: String
    /// Seconds from the first trial to the last.
    public var duration: Double
    /// Name of the suite.
    public var suite: String
    /// `quick` or `nightly`.
    public var profile: String
    /// Seed from which each pair's load plan is derived.
    public var seed: UInt64
    /// The command that reproduces this run.
    public var command: String
    /// The machine and the build.
    public var host: HostEnvironment
    /// What was asked for, in display order.
    public var scenarios: [ScenarioDescription]
    /// What came out, in order of execution.
    public var trials: [TrialResult]
    /// Figures that the suite sets itself to reach; nil where it sets none.
    public var targets: [Target]?
    /// Trials that gave nothing.
    public var failures: [TrialFailure]
    /// True when the run ended before its schedule did.
    public var interrupted: Bool
    /// What to doubt about the whole run, one sentence each.
    public var warnings: [String]

    /// A run without trials, of the current schema and method.
    public init(
        id: String,
        startedAt: String,
        suite: String,
        profile: String,
        seed: UInt64,
        command: String,
        host: HostEnvironment,
        scenarios: [ScenarioDescription]
    ) {
        self.schema = Run.currentSchema
        self.method = MethodVersion.current
        self.id = id
        self.startedAt = startedAt
        self.duration = 0
        self.suite = suite
        self.profile = profile
        self.seed = seed
        self.command = command
        self.host = host
        self.scenarios = scenarios
        self.trials = []
        self.failures = []
        self.interrupted = false
        self.warnings = []
    }
}
