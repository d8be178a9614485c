/// What a run in a history was, without its values.
package struct HistoryHeader: Codable, Sendable, Equatable {
    /// Version of the layout of the file; a reader refuses a newer one.
    package static let currentLayout = 1

    /// Version of the layout of the file.
    package let history: Int
    /// Name of the run, sortable by time.
    package let run: String
    /// Start, ISO 8601 in UTC.
    package let startedAt: String
    /// Version of the definitions of the values.
    package let method: Int
    /// Name of the suite.
    package let suite: String
    /// `quick` or `nightly`.
    package let profile: String
    /// Seed of the load plans.
    package let seed: UInt64
    /// The command that reproduces the run.
    package let command: String
    /// The machine and the build.
    package let host: HostEnvironment
    /// Trials that gave nothing.
    package let failedTrials: Int
    /// True when the run ended before its schedule did.
    package let interrupted: Bool
    /// What was asked for, in display order.
    package private(set) var scenarios: [ScenarioDescription]
    /// Where each scenario stands; the first of two with one name.
    package private(set) var positions: [String: Int]

    private enum CodingKeys: String, CodingKey {
        case history, run, startedAt, method, suite, profile, seed, command, host, failedTrials, interrupted, scenarios
    }

    /// - Parameter run: a result file.
    init(_ run: Run) {
        history = Self.currentLayout
        self.run = run.id
        startedAt = run.startedAt
        method = run.method
        suite = run.suite
        profile = run.profile
        seed = run.seed
        command = run.command
        host = run.host
        failedTrials = run.failures.count
        interrupted = run.interrupted
        scenarios = run.scenarios.filter { $0.pitfall == nil && $0.control?.role != .apart }
        positions = Self.positions(of: scenarios)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        history = try container.decode(Int.self, forKey: .history)
        run = try container.decode(String.self, forKey: .run)
        startedAt = try container.decode(String.self, forKey: .startedAt)
        method = try container.decode(Int.self, forKey: .method)
        suite = try container.decode(String.self, forKey: .suite)
        profile = try container.decode(String.self, forKey: .profile)
        seed = try container.decode(UInt64.self, forKey: .seed)
        command = try container.decode(String.self, forKey: .command)
        host = try container.decode(HostEnvironment.self, forKey: .host)
        failedTrials = try container.decode(Int.self, forKey: .failedTrials)
        interrupted = try container.decode(Bool.self, forKey: .interrupted)
        scenarios = try container.decode([ScenarioDescription].self, forKey: .scenarios)
        positions = Self.positions(of: scenarios)
    }

    /// The same run with the scenarios of another, which are known to be the same.
    func withScenarios(of other: HistoryHeader) -> HistoryHeader {
        var header = self
        (header.scenarios, header.positions) = (other.scenarios, other.positions)
        return header
    }

    private static func positions(of scenarios: [ScenarioDescription]) -> [String: Int] {
        Dictionary(scenarios.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a run of the same kind, on a comparable machine, by the same definitions.
    ///
    /// - Parameter other: header of the other run.
    package func isComparable(to other: HistoryHeader) -> Bool {
        kind == other.kind
    }
}

extension ScenarioDescription {
    /// Whether the same was asked for, so that values of two runs can be compared.
    ///
    /// - Parameter other: the scenario of that name in another run.
    package func isComparable(to other: ScenarioDescription) -> Bool {
        window == other.window && pattern == other.pattern && capacity == other.capacity && load == other.load
            && workUnit == other.workUnit && arms.first == other.arms.first && arms.last == other.arms.last
    }
}
