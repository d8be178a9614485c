import WastedWorkExperiment
import WastedWorkLoad

/// A suite of three scenarios, one of them nightly only.
enum TestSuite {
    static func suite(fixture: Fixture? = nil) -> Suite {
        Suite(
            "test",
            scenarios: [
                scenario("database-query/patient", fixture: fixture),
                scenario("database-query/exponential", window: .seconds(1)),
                scenario("http-call/patient", profiles: [.nightly]),
            ]
        )
    }

    /// One workload under patterns that differ, one of them in its arrivals too, and a workload of one scenario.
    static let patterns = Suite(
        "patterns",
        scenarios: [
            patterned("database-query-paced/patient", .patient),
            patterned("database-query-paced/exponential", .exponential(mean: .milliseconds(30))),
            patterned(
                "database-query-paced/flash-sale",
                profiles: [.nightly],
                .flashSale(
                    burst: Burst(factor: 3, start: .milliseconds(100), length: .milliseconds(100)),
                    patience: .lognormal(median: .milliseconds(20), sigma: 0.5),
                    pause: .milliseconds(10),
                    limit: 2
                )
            ),
            patterned("alone/shutdown", profiles: [.quick], .shutdown(at: .milliseconds(300))),
        ]
    )

    private static func patterned(
        _ name: String,
        profiles: Set<Profile> = [.quick, .nightly],
        _ pattern: AbandonmentPattern
    ) -> Scenario {
        Scenario(
            name,
            summary: "queries that mostly wait, as with a remote database, through 10 connections",
            profiles: profiles,
            load: { _ in
                LoadProfile(
                    arrivals: .poisson(rate: 160),
                    demand: .exponential(mean: .milliseconds(10)),
                    pattern: pattern
                )
            },
            workload: { _ in throw NoWorkload() }
        )
    }

    /// The trials of these tests are faked, so that no workload is ever made.
    private struct NoWorkload: Error {}

    private static func scenario(
        _ name: String,
        profiles: Set<Profile> = [.quick, .nightly],
        window: Duration = .milliseconds(500),
        fixture: Fixture? = nil
    ) -> Scenario {
        Scenario(
            name,
            summary: "what \(name) costs",
            capacity: 2,
            profiles: profiles,
            window: window,
            fixture: fixture,
            load: { _ in
                LoadProfile(
                    arrivals: .constant(rate: 10),
                    demand: .constant(.milliseconds(1)),
                    pattern: .patient
                )
            },
            workload: { _ in throw NoWorkload() }
        )
    }
}
