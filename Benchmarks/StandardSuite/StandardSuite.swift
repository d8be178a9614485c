public import WastedWork

/// The suite that the project itself runs: the table of scenarios, nothing else.
public enum StandardSuite {
    /// Three paired workloads under every pattern of abandonment, and the suite's check of itself.
    public static let suite = Suite(
        "standard",
        companions: [PaymentGateway()],
        targets: StandardTargets.all,
        scenarios: workloads.map(KnownControls.added) + OracleScenarios.all + ControlScenarios.all
    )

    private static let workloads =
        databaseQuery + pacedDatabaseQuery + httpCall + inattentiveUpstream + backgroundLoop + calibration

    static let databaseQuery = scenarios(
        "database-query",
        quick: [.patient, .exponential, .refreshRetry],
        pitfalls: Pitfall.allCases,
        summary: "searches in SQLite, CPU-bound, through 2 connections",
        workUnit: "SQLite VM steps",
        capacity: 2,
        load: StandardLoad(rate: 140, service: .milliseconds(10)),
        fixture: Catalogue.fixture
    ) { try await DatabaseQuery(.cpuBound, $0) }

    static let pacedDatabaseQuery = scenarios(
        "database-query-paced",
        quick: [.exponential],
        summary: "queries that mostly wait, as with a remote database, through 10 connections",
        workUnit: "SQLite VM steps",
        capacity: 10,
        load: StandardLoad(rate: 200, service: .milliseconds(40)),
        fixture: Catalogue.fixture
    ) { try await DatabaseQuery(.paced, $0) }

    static let httpCall = scenarios(
        "http-call",
        quick: [.patient, .exponential, .fixedTimeout],
        pitfalls: Pitfall.allCases,
        summary: "calls of a slow payment gateway that notices when its client has gone",
        workUnit: "bytes received",
        capacity: 8,
        load: StandardLoad(rate: 160, service: .milliseconds(40))
    ) { try await HTTPCall(.attentive, $0) }

    static let inattentiveUpstream = scenarios(
        "http-call-inattentive",
        only: [.exponential],
        quick: [.exponential],
        summary: "calls of a gateway that does not notice: its work must be counted too",
        workUnit: "bytes received",
        capacity: 8,
        load: StandardLoad(rate: 160, service: .milliseconds(40))
    ) { try await HTTPCall(.inattentive, $0) }

    static let backgroundLoop = scenarios(
        "background-loop",
        quick: [.patient, .exponential, .shutdown],
        pitfalls: Pitfall.allCases,
        summary: "order batches that nothing bounds, on growing working sets",
        workUnit: "items",
        capacity: nil,
        load: StandardLoad(rate: 40, service: .milliseconds(60))
    ) { _ in BackgroundLoop() }

    static let calibration = [
        Scenario(
            "calibration/known-cpu",
            summary: "CPU and hold time that are known beforehand",
            workUnit: "requests",
            window: .milliseconds(250),
            load: { _ in known(rate: 40, demand: .milliseconds(8)) },
            workload: { _ in KnownCPU() }
        ),
        Scenario(
            "calibration/known-memory",
            summary: "memory that is known beforehand",
            workUnit: "requests",
            window: .milliseconds(250),
            load: { _ in known(rate: 10, demand: .milliseconds(20)) },
            workload: { _ in KnownMemory() }
        ),
        Scenario(
            "calibration/no-op",
            summary: "10 000 requests a second that do nothing: the suite's own cost",
            window: .milliseconds(300),
            load: { _ in known(rate: 10_000, demand: .zero) },
            workload: { _ in NoOp() }
        ),
        Scenario(
            "calibration/no-op-unmetered",
            summary: "the same with metering off: what the instrument costs",
            window: .milliseconds(300),
            metering: .off,
            load: { _ in known(rate: 10_000, demand: .zero) },
            workload: { _ in NoOp() }
        ),
    ]

    private static func known(rate: Double, demand: Duration) -> LoadProfile {
        LoadProfile(arrivals: .constant(rate: rate), demand: .constant(demand), pattern: .patient)
    }

    private static func scenarios(
        _ name: String,
        only patterns: [StandardLoad.Pattern] = StandardLoad.Pattern.allCases,
        quick: [StandardLoad.Pattern],
        pitfalls: [Pitfall] = [],
        summary: String,
        workUnit: String,
        capacity: Int?,
        load: StandardLoad,
        fixture: Fixture? = nil,
        workload: @escaping @Sendable (TrialContext) async throws -> any Workload
    ) -> [Scenario] {
        patterns.map { pattern in
            Scenario(
                "\(name)/\(pattern.rawValue)",
                summary: summary,
                workUnit: workUnit,
                capacity: capacity,
                profiles: quick.contains(pattern) ? [.quick, .nightly] : [.nightly],
                window: .milliseconds(400),
                fixture: fixture,
                load: { load.profile(pattern, window: $0) },
                workload: workload
            )
            .showingPitfalls(pattern == .exponential ? pitfalls : [])
        }
    }
}
