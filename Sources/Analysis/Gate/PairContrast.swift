import WastedWorkStatistics

/// What the pairs of a run say of its distance from others, by Student's t.
struct PairContrast {
    let interval: ConfidenceInterval
    let pValue: Double
    let pairs: Int

    /// nil with fewer than two pairs.
    init?(_ night: FigureNight, against nights: [FigureNight], plans: GatePlans, level: Double) {
        switch plans {
        case .shared: self.init(differences: Self.differences(night, nights), level: level)
        case .apart: self.init(night.values.compactMap { $0 }, nights.flatMap(\.values).compactMap { $0 }, level: level)
        }
    }

    private init?(differences: [Double], level: Double) {
        guard let sample = Sample(differences), let pValue = PairedTTest.pValue(of: sample),
            let interval = StudentInterval.mean(of: sample, level: level)
        else { return nil }
        self.interval = interval
        self.pValue = pValue
        self.pairs = sample.count
    }

    private init?(_ values: [Double], _ others: [Double], level: Double) {
        guard let sample = Sample(values), let reference = Sample(others),
            let welch = WelchTest(sample, reference, level: level)
        else { return nil }
        interval = welch.interval
        pValue = welch.pValue
        pairs = sample.count
    }

    /// Each pair's value less its mean over the reference, where both are known.
    private static func differences(_ night: FigureNight, _ nights: [FigureNight]) -> [Double] {
        night.values.indices.compactMap { pair in
            let others = nights.compactMap { pair < $0.values.count ? $0.values[pair] : nil }
            guard let value = night.values[pair], let reference = Sample(others) else { return nil }
            return value - reference.mean
        }
    }
}
