import WastedWorkStatistics

/// Estimates means, and makes each resampling once.
struct CostEstimator {
    let seed: UInt64
    private var bootstraps: [Int: Bootstrap] = [:]

    init(seed: UInt64) {
        self.seed = seed
    }

    /// The mean of finite values; nil where there are none.
    mutating func mean(_ values: [Double]) -> Estimate? {
        Sample(values).map { bootstrap(for: $0.count).mean(of: $0) }
    }

    /// Two sides that were run in pairs; nil where there is no pair.
    mutating func comparison(_ baseline: [Double], _ candidate: [Double]) -> PairedComparison? {
        guard let baseline = Sample(baseline), let candidate = Sample(candidate) else { return nil }
        let bootstrap = bootstrap(for: baseline.count)
        return PairedComparison(baseline: baseline, candidate: candidate, bootstrap: bootstrap, seed: seed)
    }

    private mutating func bootstrap(for size: Int) -> Bootstrap {
        if let known = bootstraps[size] { return known }
        let bootstrap = Bootstrap(size: size, seed: seed)
        bootstraps[size] = bootstrap
        return bootstrap
    }
}
