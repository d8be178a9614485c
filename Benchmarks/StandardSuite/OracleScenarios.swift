import WastedWork

/// Queues of which theory says what must come out, in every arm: the sceptic's check of the whole chain from the load to
/// the figures.
enum OracleScenarios {
    static let all = multiServer + [fixedTimeout, cpuBound]

    /// M/M/10 with exponential patience, from idle to overloaded; service is mostly waiting, so that neighbours do not slow
    /// each other.
    private static let multiServer = [0.3, 0.8, 0.95, 1.5].map { load in
        queue(
            "oracle/load-\(Int((load * 100).rounded()))",
            summary:
                "paced queries as an M/M/10 queue with patience, at \(Int((load * 100).rounded())) % of its capacity",
            queue: ModelDescription(
                arrivalRate: 250 * load,
                service: .exponential(mean: 0.04),
                patience: .exponential(mean: 0.16),
                connections: 10
            ),
            shape: .paced
        )
    }

    /// M/D/1 with a fixed timeout.
    private static let fixedTimeout = queue(
        "oracle/fixed-timeout",
        summary:
            "paced queries of one length on one connection, with clients of one patience: an M/D/1 queue with timeout",
        queue: ModelDescription(arrivalRate: 80, service: .constant(0.01), patience: .fixed(0.04), connections: 1),
        shape: .paced
    )

    /// M/M/1 with exponential patience, its service as fast as the machine is.
    private static let cpuBound = queue(
        "oracle/cpu-bound",
        summary: "CPU-bound queries on one connection as an M/M/1 queue with patience",
        queue: ModelDescription(
            arrivalRate: 80,
            service: .exponentialAsMeasured,
            patience: .exponential(mean: 0.04),
            connections: 1
        ),
        shape: .cpuBound
    )

    private static func queue(
        _ name: String,
        summary: String,
        queue: ModelDescription,
        shape: DatabaseQuery.Shape
    ) -> Scenario {
        Scenario(
            name,
            summary: summary,
            workUnit: "SQLite VM steps",
            capacity: queue.connections,
            profiles: [.nightly],
            window: .milliseconds(1_000),
            fixture: Catalogue.fixture,
            load: { _ in profile(queue) },
            workload: { try await DatabaseQuery(shape, connections: queue.connections, $0) }
        )
        .asModel(queue)
        .inArms([.withoutCancellation, .queueOnly, .withCancellation])
    }

    /// The load that the model describes, so that the two cannot differ.
    private static func profile(_ queue: ModelDescription) -> LoadProfile {
        LoadProfile(
            arrivals: .poisson(rate: queue.arrivalRate),
            demand: demand(queue.service),
            pattern: pattern(queue.patience)
        )
    }

    private static func demand(_ service: ModelDescription.Service) -> any Demand {
        switch service {
        case .exponential(let mean): .exponential(mean: .seconds(mean))
        // What takes a millisecond on one machine takes two on another; the prediction goes by what it took.
        case .exponentialAsMeasured: .exponential(mean: .milliseconds(10))
        case .constant(let length): .constant(.seconds(length))
        }
    }

    private static func pattern(_ patience: ModelDescription.Patience) -> AbandonmentPattern {
        switch patience {
        case .exponential(let mean): .exponential(mean: .seconds(mean))
        case .fixed(let length): .fixedTimeout(.seconds(length))
        }
    }
}
