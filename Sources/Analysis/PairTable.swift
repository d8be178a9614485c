import WastedWorkResults

/// The trials of one scenario by arm and pair.
struct PairTable {
    /// Arms in display order.
    let arms: [String]
    /// Every pair of which a trial ran or failed, ascending.
    let pairs: [Int]
    private let trials: [String: [Int: TrialResult]]
    private let pattern: String

    /// - Parameters:
    ///   - scenario: what was asked for.
    ///   - run: the file; a trial that is in it twice counts once, the later one.
    init(_ scenario: ScenarioDescription, in run: Run) {
        let own = run.trials.filter { $0.scenario == scenario.name }
        let failed = run.failures.filter { $0.scenario == scenario.name }.map(\.pair)
        arms = scenario.arms
        pattern = scenario.pattern
        pairs = Set(own.map(\.pair) + failed).sorted()
        trials = Dictionary(grouping: own, by: \.arm).mapValues { trials in
            Dictionary(trials.map { ($0.pair, $0) }, uniquingKeysWith: { _, later in later })
        }
    }

    /// First arm.
    var baseline: String { arms.first ?? "" }
    /// Last arm, unless it is the only one.
    var candidate: String? { arms.count > 1 ? arms.last : nil }

    /// By what was measured; by the name of the pattern where abandonment was not.
    var nobodyLeft: Bool {
        let abandonment = arms.flatMap { values(of: .abandonment, in: $0) }
        return abandonment.isEmpty ? pattern == "patient" : abandonment.allSatisfy { $0 == 0 }
    }

    /// Trials of an arm that gave a result, by pair.
    func trials(of arm: String) -> [TrialResult] {
        pairs.compactMap { trials[arm]?[$0] }
    }

    /// Pairs in which each of these arms gave a result.
    func complete(_ arms: [String]) -> [Int] {
        pairs.filter { pair in arms.allSatisfy { trials[$0]?[pair] != nil } }
    }

    /// A metric's values in an arm, by pair; trials without one are left out.
    func values(of metric: Metric, in arm: String) -> [Double] {
        pairs.compactMap { value(of: metric, in: arm, pair: $0) }
    }

    /// A metric's values in two arms, of the pairs in which both have one.
    func pairedValues(of metric: Metric, in first: String, _ second: String) -> ([Double], [Double]) {
        var values: ([Double], [Double]) = ([], [])
        for pair in pairs {
            guard let one = value(of: metric, in: first, pair: pair) else { continue }
            guard let other = value(of: metric, in: second, pair: pair) else { continue }
            values.0.append(one)
            values.1.append(other)
        }
        return values
    }

    /// Every metric that any trial has: the catalogue's in its order, then the workload's own by name.
    var metrics: [Metric] {
        let names = Set(arms.flatMap { trials(of: $0) }.flatMap(\.values.keys))
        let own = names.filter { Metric.named($0) == nil }.sorted()
        return Metric.catalogue.filter { names.contains($0.name) } + own.map(Metric.unlisted)
    }

    /// The metric's value in one trial, or nil where it could not be had.
    func value(of metric: Metric, in arm: String, pair: Int) -> Double? {
        guard let value = trials[arm]?[pair]?[metric], value.isFinite else { return nil }
        return value
    }
}

extension Metric {
    /// A workload's own metric: shown, never judged, since the file tells neither its unit nor its direction.
    fileprivate static func unlisted(_ name: String) -> Metric {
        Metric(name, unit: .unspecified, polarity: .neutral, summary: "the workload's own")
    }
}
