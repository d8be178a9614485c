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
