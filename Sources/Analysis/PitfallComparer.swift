import WastedWorkResults
import WastedWorkStatistics

/// Holds a scenario with a mistake against the sound one, pair by pair.
struct PitfallComparer {
    private let sound: ScenarioAnalysis?
    private let variant: ScenarioDescription
    private let pitfall: PitfallDescription
    private let tables: (sound: PairTable, flawed: PairTable)?
    private let level: Double
    private let seed: UInt64

    /// From this much more of the saving on, the CPU that a mistake loses is told of besides.
    private static let margin = 0.1

    /// - Parameters:
    ///   - variant: the scenario with the mistake.
    ///   - pitfall: which one.
    ///   - scenarios: every scenario of the run.
    ///   - run: the file.
    ///   - thresholds: of the intervals' level.
    init(
        _ variant: ScenarioDescription,
        _ pitfall: PitfallDescription,
        among scenarios: [ScenarioAnalysis],
        in run: Run,
        thresholds: Thresholds
    ) {
        self.variant = variant
        self.pitfall = pitfall
        level = thresholds.level
        seed = run.seed
        sound = scenarios.first { $0.description.name == pitfall.soundScenario }
        tables = sound.map { (PairTable($0.description, in: run), PairTable(variant, in: run)) }
    }

    /// One for the resource by which the sound scenario is judged, and one for CPU where that one does not show it.
    func findings() -> [PitfallFinding] {
        guard case .compared(let exposure)? = sound?.outcome else { return [finding(of: nil)] }
        let main = finding(of: exposure.resource)
        guard exposure.resource != .cpuTime else { return [main] }
        let cpu = finding(of: .cpuTime)
        return Self.isWorse(cpu.lost, than: main.lost) ? [main, cpu] : [main]
    }

    /// Whether even the least that may be lost of the one is more than the most of the other.
    private static func isWorse(_ cpu: Estimate?, than main: Estimate?) -> Bool {
        guard let cpu else { return false }
        guard let main else { return true }
        return (cpu.interval?.low ?? cpu.value) > (main.interval?.high ?? main.value) + margin
    }

    private func finding(of resource: Resource?) -> PitfallFinding {
        PitfallFinding(variant, pitfall, of: resource, resource.flatMap { loss(of: $0.orphaned) })
    }

    /// From the pairs in which both arms of both scenarios have a value.
    private func loss(of metric: Metric) -> LostSaving? {
        guard let tables, let candidate = tables.sound.candidate, tables.flawed.arms == tables.sound.arms else {
            return nil
        }
        let arms = [tables.sound.baseline, candidate]
        let pairs = tables.sound.pairs.compactMap { pair -> [Double]? in
            let values = [tables.sound, tables.flawed].flatMap { table in
                arms.compactMap { table.value(of: metric, in: $0, pair: pair) }
            }
            return values.count == 4 ? values : nil
        }
        let samples = (0..<4).compactMap { index in Sample(pairs.map { $0[index] }) }
        guard samples.count == 4 else { return nil }
        return LostSaving(
            sound: (samples[0], samples[1]),
            flawed: (samples[2], samples[3]),
            bootstrap: Bootstrap(size: pairs.count, level: level, seed: seed)
        )
    }
}
