package import WastedWorkResults
package import WastedWorkStatistics

/// The share of a resource that was orphaned in one arm, with its interval over pairs.
package enum ShareEstimate {
    /// The quotient of the totals; nil where no trial has every part, or nothing was spent.
    ///
    /// - Parameters:
    ///   - resource: what was spent.
    ///   - arm: whose trials are looked at.
    ///   - scenario: what they are trials of.
    ///   - run: the file.
    package static func orphaned(
        of resource: Resource,
        in arm: String,
        _ scenario: ScenarioDescription,
        _ run: Run,
        thresholds: Thresholds = .standard
    ) -> Estimate? {
        let table = PairTable(scenario, in: run)
        let values = table.pairs.compactMap { pair -> (whole: Double, orphaned: Double)? in
            let parts = resource.parts.compactMap { table.value(of: $0, in: arm, pair: pair) }
            guard parts.count == resource.parts.count,
                let orphaned = table.value(of: resource.orphaned, in: arm, pair: pair)
            else { return nil }
            return (parts.reduce(0, +), orphaned)
        }
        guard values.allSatisfy({ abs($0.whole) < 1e100 && abs($0.orphaned) < 1e100 }),
            let wholes = Sample(values.map(\.whole)), let orphaned = Sample(values.map(\.orphaned))
        else { return nil }
        let bootstrap = Bootstrap(size: wholes.count, level: thresholds.level, seed: run.seed)
        return PairedComparison(baseline: wholes, candidate: orphaned, bootstrap: bootstrap, seed: run.seed).ratio
    }
}
