/// One invocation of `bench run`: what a result file holds.
public struct Run: Codable, Sendable, Equatable {
    /// Version of this layout; a reader refuses a newer one.
    public static let currentSchema = 1

    public var schema: Int
    /// Version of the definitions in reports/README.md.
    public var method: Int
    /// Unique name, sortable by time.
    public var id: String
    /// Start, ISO 8601 in UTC.
    public var startedAt: String
    /// Seconds from the first trial to the last.
    public var duration: Double
    public var suite: String
    /// `quick` or `nightly`.
    public var profile: String
    public var seed: UInt64
    /// The command that reproduces this run.
    public var command: String
    public var host: HostEnvironment
    public var scenarios: [ScenarioDescription]
    public var trials: [TrialResult]
    public var failures: [TrialFailure]
    /// True when the run ended before its schedule did.
    public var interrupted: Bool
    /// What to doubt about the whole run, one sentence each.
    public var warnings: [String]

    public init(
        id: String, startedAt: String, suite: String, profile: String, seed: UInt64, command: String,
        host: HostEnvironment, scenarios: [ScenarioDescription]
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

/// Version of the definitions that raw values follow; raised whenever a value would change its meaning.
public enum MethodVersion {
    public static let current = 1
}

/// What a scenario was, so that a report needs the file alone.
public struct ScenarioDescription: Codable, Sendable, Equatable {
    public var name: String
    public var summary: String
    /// Arms in display order; the first is the baseline, the last the one judged against it.
    public var arms: [String]
    /// Name of the pattern of abandonment.
    public var pattern: String
    /// What one work unit is, such as `SQLite VM steps`.
    public var workUnit: String
    /// Connections in the pool; nil where nothing bounds the work.
    public var capacity: Int?
    /// Pairs asked for.
    public var pairs: Int
    /// Window in seconds.
    public var window: Double
    /// One line a parameter of the load, for the reader.
    public var load: [String]

    public init(
        name: String, summary: String, arms: [String], pattern: String, workUnit: String, capacity: Int?,
        pairs: Int, window: Double, load: [String]
    ) {
        self.name = name
        self.summary = summary
        self.arms = arms
        self.pattern = pattern
        self.workUnit = workUnit
        self.capacity = capacity
        self.pairs = pairs
        self.window = window
        self.load = load
    }
}

/// A trial that gave no result.
public struct TrialFailure: Codable, Sendable, Equatable {
    public var scenario: String
    public var arm: String
    public var pair: Int
    /// One line: what happened.
    public var reason: String
    /// The end of what the child wrote to stderr.
    public var stderr: String

    public init(scenario: String, arm: String, pair: Int, reason: String, stderr: String) {
        self.scenario = scenario
        self.arm = arm
        self.pair = pair
        self.reason = reason
        self.stderr = stderr
    }
}

/// The machine and the build that produced a run.
public struct HostEnvironment: Codable, Sendable, Equatable {
    public var cpuModel: String
    public var cores: Int
    public var memoryBytes: Int
    public var system: String
    public var kernel: String
    public var toolchain: String
    /// `release` or `debug`.
    public var buildConfiguration: String
    /// Commit of the suite, or nil outside a checkout.
    public var commit: String?
    /// One-minute load average before the first trial.
    public var loadBefore: Double?
    /// One-minute load average after the last trial.
    public var loadAfter: Double?
    /// Share of CPU time stolen by the hypervisor during the run.
    public var stealFraction: Double?
    /// Frequency governor of the first core, where the system tells.
    public var governor: String?
    public var clockSource: String?

    public init(
        cpuModel: String, cores: Int, memoryBytes: Int, system: String, kernel: String, toolchain: String,
        buildConfiguration: String
    ) {
        self.cpuModel = cpuModel
        self.cores = cores
        self.memoryBytes = memoryBytes
        self.system = system
        self.kernel = kernel
        self.toolchain = toolchain
        self.buildConfiguration = buildConfiguration
    }
}
