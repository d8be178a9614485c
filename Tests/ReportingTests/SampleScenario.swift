import WastedWorkResults

/// A scenario of the sample run: for each metric the values by arm and pair.
struct SampleScenario {
    static let arms = ["withoutCancellation", "withCancellation"]

    var name: String
    var summary = ""
    var pattern = "exponential"
    var capacity: Int? = 2
    var values: [Metric: [[Double?]]]
    var warnings: [String] = []
}

extension Run {
    /// One that is reached, one that is missed, one that nothing was measured for.
    static let sampleTargets = [
        Target(
            "orphaned work is at most 1 % of all",
            scenario: improvement.name,
            metric: .workOrphaned,
            per: .workTotal,
            atMost: 0.01
        ),
        Target("attribution coverage", scenario: improvement.name, metric: .cpuCoverage, atLeast: 0.95),
        Target("driver lateness", scenario: "not-run", metric: .driverLatenessP99, atMost: 0.001),
    ]

    /// Clients leave, and cancellation recovers nearly all of what was spent on them.
    static let improvement = SampleScenario(
        name: "database-query/cpu-bound/exponential",
        summary: "LIKE search over a catalogue",
        values: [
            .cpuOrphaned: [[0.31, 0.29, 0.33, 0.30, 0.28, 0.34], [0.002, 0.003, 0.001, 0.002, 0.002, 0.004]],
            .cpuUseful: [[0.6, 0.61, 0.59, 0.6, 0.62, 0.58], [0.7, 0.69, 0.71, 0.7, 0.7, 0.72]],
            .cpuDoomed: [[0.1, 0.09, 0.11, 0.1, 0.1, 0.1], [0.1, 0.1, 0.1, 0.09, 0.11, 0.1]],
            .cpuCoverage: [[0.97, 0.98, 0.97, 0.96, 0.97, 0.98], [0.91, 0.92, 0.93, 0.9, 0.92, 0.93]],
            .holdOrphaned: [[0.33, 0.31, 0.36, 0.32, 0.3, 0.37], [0.002, 0.003, 0.001, 0.002, 0.002, 0.005]],
            .holdTotal: [[1.1, 1.05, 1.15, 1.1, 1.08, 1.12], [0.86, 0.84, 0.87, 0.85, 0.86, 0.88]],
            .workOrphaned: [
                [31e6, 29e6, 33e6, 30e6, 28e6, 34e6], [110_000, 130_000, 90_000, 100_000, 120_000, 150_000],
            ],
            .workTotal: [[102e6, 99e6, 104e6, 101e6, 100e6, 103e6], [79e6, 78e6, 80e6, 79e6, 79e6, 80e6]],
            .memoryPeak: [[9.1e6, 9.3e6, 9e6, 9.2e6, 9.4e6, 9.1e6], [9.2e6, 9.1e6, 9.3e6, 9.1e6, 9.2e6, 9.3e6]],
            .goodput: [[21, 20, 22, 21, 20, 22], [26, 25, 27, 26, 26, 27]],
            .abandonment: [[0.45, 0.46, 0.44, 0.45, 0.47, 0.44], [0.33, 0.34, 0.32, 0.33, 0.33, 0.32]],
            .responseAllP99: [[0.41, 0.44, 0.4, 0.42, 0.45, 0.41], [0.3, 0.31, 0.29, 0.3, 0.3, 0.3]],
            .cancellationLatencyP99: [[nil, nil, nil, nil, nil, nil], [4e-5, 5e-5, 4e-5, 6e-5, 5e-5, 4e-5]],
            .driverLatenessP99: [[2e-4, 2e-4, 3e-4, 2e-4, 2e-4, 2e-4], [2e-4, 3e-4, 2e-4, 2e-4, 2e-4, 2e-4]],
            .attempts: [[40, 41, 39, 40, 42, 38], [40, 41, 39, 40, 42, 38]],
            .strayCancels: [[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]],
        ]
    )

    /// Nobody leaves: the arms must not differ.
    static let patient = SampleScenario(
        name: "database-query/cpu-bound/patient",
        pattern: "patient",
        values: [
            .cpuOrphaned: [[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]],
            .holdOrphaned: [[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]],
            .goodput: [[40, 41, 39, 40, 42, 38], [40, 41, 39, 40, 42, 38]],
            .memoryPeak: [[9.1e6, 9.3e6, 9e6, 9.2e6, 9.4e6, 9.1e6], [9.2e6, 9.2e6, 9.1e6, 9.1e6, 9.3e6, 9.2e6]],
            .abandonment: [[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]],
        ]
    )

    /// The baseline has nothing orphaned, so that no ratio exists, and the candidate has.
    static let zeroBaseline = SampleScenario(
        name: "zero-baseline",
        capacity: nil,
        values: [
            .cpuOrphaned: [[0, 0, 0, 0, 0, 0], [0.05, 0.06, 0.05, 0.07, 0.05, 0.06]],
            .cpuUseful: [[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]],
            .strayCancels: [[0, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0]],
        ]
    )

    /// Every trial of one arm failed.
    static let missingArm = SampleScenario(
        name: "missing-arm",
        values: [.holdOrphaned: [[0.3, 0.4], [nil, nil]], .holdTotal: [[1, 1], [nil, nil]]]
    )

    /// One pair: no interval.
    static let onePair = SampleScenario(
        name: "one-pair",
        values: [.holdOrphaned: [[0.3], [0.1]], .holdTotal: [[1], [1]], .goodput: [[9], [12]]]
    )

    /// What must show as the text that it is.
    static let hostile = SampleScenario(
        name: "<script>alert(1)</script>|`x`\n# {{title}} \u{1B}[31m",
        summary: "a | b ~~c~~ & \"d\" 'e'",
        pattern: "*_[x](y)_*",
        values: [.holdOrphaned: [[0.3], [0.1]], .holdTotal: [[1], [1]]],
        warnings: ["<img src=x onerror=alert(1)>\n[^1]: | \u{202E}"]
    )
}
