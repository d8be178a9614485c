import WastedWorkResults
import WastedWorkTestSupport

@testable import WastedWorkAnalysis

/// Runs of one scenario that are made up, night after night.
struct Nights {
    static let arms = ["withoutCancellation", "withCancellation"]
    /// Name of the scenario.
    var scenario = "s/exponential"
    /// Pairs of each night.
    var pairs = 10
    /// Standard deviation of what is measured, as a share.
    var noise = 0.02
    /// What all pairs of a night share besides, as a share.
    var nightNoise = 0.01
    /// Seed of the load plans.
    var seed: UInt64 = 1
    private var generator = TestGenerator(seed: 42)

    /// - Parameter state: of the noise.
    init(state: UInt64 = 42) {
        generator = TestGenerator(seed: state)
    }

    /// A night on which cancellation leaves a tenth of the orphaned hold, times the factor.
    ///
    /// - Parameters:
    ///   - number: which night, from 0.
    ///   - factor: how much more than usual the last arm orphans.
    ///   - change: what else is different in a trial.
    mutating func night(
        _ number: Int,
        factor: Double = 1,
        change: (inout TrialResult) -> Void = { _ in }
    ) -> HistoryEntry {
        var run = Run(
            id: Self.name(number),
            startedAt: Self.start(number),
            suite: "suite",
            profile: "nightly",
            seed: seed,
            command: "bench run --profile nightly --seed \(seed)",
            host: .nightly,
            scenarios: [description]
        )
        let shared = 1 + nightNoise * generator.normal()
        for pair in 0..<pairs {
            for arm in Self.arms {
                var trial = trial(arm, pair, number, factor: arm == Self.arms[1] ? factor * shared : 1)
                change(&trial)
                run.trials.append(trial)
            }
        }
        return HistoryEntry(run)
    }

    /// Nights from 0 on.
    mutating func nights(_ count: Int, factor: Double = 1) -> [HistoryEntry] {
        (0..<count).map { night($0, factor: factor) }
    }

    static func name(_ number: Int) -> String {
        "202601\(two(number / 28 % 12 + 1))\(two(number % 28 + 1))T020000Z-\(number)"
    }

    static func start(_ number: Int) -> String {
        "2026-\(two(number / 28 % 12 + 1))-\(two(number % 28 + 1))T02:00:00Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private var description: ScenarioDescription {
        ScenarioDescription(
            name: scenario,
            summary: "made up",
            arms: Self.arms,
            pattern: "exponential",
            workUnit: "steps",
            capacity: 10,
            pairs: pairs,
            window: 1,
            load: ["arrivals: constant"]
        )
    }

    /// The plan of a pair is the same every night, and so is what it asks for.
    private mutating func trial(_ arm: String, _ pair: Int, _ order: Int, factor: Double) -> TrialResult {
        var trial = TrialResult(scenario: scenario, arm: arm, pair: pair, seed: UInt64(pair), order: order, window: 1)
        let plan = 1 + 0.3 * Double(pair) / Double(pairs)
        let isFirst = arm == Self.arms[0]
        func noisy(_ value: Double) -> Double { value * (1 + noise * generator.normal()) }
        trial[.holdOrphaned] = noisy((isFirst ? 1 : 0.1 * factor) * plan)
        trial[.holdTotal] = noisy((isFirst ? 4 : 3) * plan)
        trial[.cpuProcess] = noisy(isFirst ? 1 : 0.8)
        trial[.goodput] = noisy(isFirst ? 50 : 60)
        trial[.workTotal] = isFirst ? (1000 * plan).rounded() : noisy(800 * plan)
        trial[.workOrphaned] = isFirst ? noisy(250 * plan) : noisy(20 * factor * plan)
        trial[.attempts] = 100
        trial[.abandonmentInService] = 0.2
        trial[.leasesLeaked] = 0
        trial[.strayCancels] = 0
        trial[.stuckWaiters] = 0
        trial[.failures] = 0
        return trial
    }
}

extension HostEnvironment {
    static let nightly = HostEnvironment(
        cpuModel: "A CPU",
        cores: 2,
        memoryBytes: 1 << 33,
        system: "Linux",
        kernel: "6.1.0-32",
        toolchain: "6.3",
        buildConfiguration: "release"
    )
}

extension TestGenerator {
    /// Standard normal, near enough: the sum of twelve uniform values.
    fileprivate mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + uniform() } }
}
