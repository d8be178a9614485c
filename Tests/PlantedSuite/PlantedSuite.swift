import WastedWork

/// One scenario for each regression that can be planted; all three run whichever it is.
enum PlantedSuite {
    /// - Parameter planted: what got worse; nil for the sound suite.
    static func suite(_ planted: Regression?) -> Suite {
        Suite(
            "planted",
            scenarios: [
                Scenario(
                    "checking-loop/exponential",
                    summary: "a loop that looks at its token between items",
                    workUnit: "items",
                    window: .milliseconds(400),
                    load: { _ in
                        LoadProfile(
                            arrivals: .constant(rate: 50),
                            demand: .constant(.milliseconds(10)),
                            pattern: .exponential(mean: .milliseconds(10))
                        )
                    },
                    workload: { _ in CheckingLoop(itemsPerCheck: planted == .rareChecks ? 10 : 1) }
                ),
                Scenario(
                    "tidied-pool/exponential",
                    summary: "connections that are tidied up for 10 ms after a cancellation",
                    capacity: 20,
                    window: .milliseconds(400),
                    load: { _ in
                        LoadProfile(
                            arrivals: .constant(rate: 100),
                            demand: .constant(.milliseconds(60)),
                            pattern: .exponential(mean: .milliseconds(50))
                        )
                    },
                    workload: { _ in TidiedPool(tidying: .milliseconds(planted == .slowReturn ? 12 : 10)) }
                ),
                Scenario(
                    "busy-pool/exponential",
                    summary: "many short leases",
                    capacity: 32,
                    window: .milliseconds(400),
                    load: { _ in
                        LoadProfile(
                            arrivals: .constant(rate: 1000),
                            demand: .constant(.milliseconds(1)),
                            pattern: .exponential(mean: .milliseconds(20))
                        )
                    },
                    workload: { context in BusyPool(leasesPerLoss: planted == .lostLease ? 1000 : nil, context) }
                ),
            ]
        )
    }
}
