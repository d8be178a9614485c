import WastedWorkResults
import WastedWorkStatistics

/// How much of a resource went to clients that had already left, in the two arms compared.
package struct Exposure: Sendable {
    /// What was spent.
    package let resource: Resource
    /// Share that was orphaned in the baseline, 0…1.
    package let baselineShare: Double
    /// Share that was orphaned in the candidate; nil where it has no value.
    package let candidateShare: Double?
    /// The orphaned amounts themselves.
    package let comparison: Comparison

    /// The first resource of which the baseline spent anything and whose orphaned part was measured.
    init?(_ description: ScenarioDescription, comparisons: [Comparison]) {
        let byMetric = Dictionary(comparisons.map { ($0.metric, $0) }, uniquingKeysWith: { first, _ in first })
        let bounded: [Resource] = description.capacity == nil ? [] : [.connectionTime]
        let resources = bounded + [.cpuTime, .holdTime, .work(unit: description.workUnit)]
        let found = resources.lazy.compactMap { Exposure($0, byMetric) }.first
        guard let found else { return nil }
        self = found
    }

    private init?(_ resource: Resource, _ comparisons: [Metric: Comparison]) {
        guard let comparison = comparisons[resource.orphaned] else { return nil }
        func share(_ arm: String?) -> Double? {
            let parts = resource.parts.compactMap { comparisons[$0]?.estimate(of: arm)?.value }
            let total = parts.reduce(0, +)
            guard total > 0, let orphaned = comparison.estimate(of: arm)?.value else { return nil }
            return orphaned / total
        }
        guard let baselineShare = share(comparison.baseline) else { return nil }
        self.resource = resource
        self.baselineShare = baselineShare
        self.candidateShare = share(comparison.candidate)
        self.comparison = comparison
    }
}
