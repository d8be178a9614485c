import WastedWork

/// Figures that the suite sets itself to reach. Shares and times within one run, never a machine's speed.
enum StandardTargets {
    static let all = [
        Target(
            "orphaned share of a query's work, with cancellation",
            scenario: "database-query/exponential",
            metric: .workOrphaned,
            per: .workTotal,
            atMost: 0.01
        ),
        // Clients who ask again keep both connections at work, and with them both cores of a small machine.
        Target(
            "share of the time in which queries keep their connections busy",
            scenario: "database-query/refresh-retry",
            metric: .poolUtilisation,
            atLeast: 0.8
        ),
        Target(
            "cancellation of a query meanwhile, median",
            scenario: "database-query/refresh-retry",
            metric: .cancellationLatencyP50,
            atMost: 0.001
        ),
        Target(
            "cancellation of a query meanwhile, 99th percentile",
            scenario: "database-query/refresh-retry",
            metric: .cancellationLatencyP99,
            atMost: 0.010
        ),
        Target(
            "CPU of database queries charged to requests",
            scenario: "database-query/exponential",
            metric: .cpuCoverage,
            atLeast: 0.95
        ),
        Target(
            "CPU of background loops charged to requests",
            scenario: "background-loop/exponential",
            metric: .cpuCoverage,
            atLeast: 0.95
        ),
        Target(
            "CPU found over CPU known",
            scenario: "calibration/known-cpu",
            metric: .calibrationCPU,
            atMost: 1.05,
            atLeast: 0.95
        ),
        Target(
            "requests unsent at 10 000 a second",
            scenario: "calibration/no-op",
            metric: .driverUnsent,
            atMost: 0
        ),
        Target(
            "lateness of the driver at 10 000 requests a second, 99th percentile",
            scenario: "calibration/no-op",
            metric: .driverLatenessP99,
            atMost: 0.001
        ),
        Target(
            "CPU that metering costs a request",
            scenario: "calibration/no-op",
            metric: .cpuProcess,
            per: .attempts,
            minus: "calibration/no-op-unmetered",
            atMost: 10e-6
        ),
    ]
}
