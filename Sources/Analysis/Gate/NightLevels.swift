/// The level of a figure in a run and in earlier ones, such that they may be compared.
///
/// Pairs differ from one another by their plans, far more than a night from the next. So where runs replay the same plans and
/// one lacks a pair, its level is reckoned from the pairs that it has, each against the same pair in the others.
struct NightLevels {
    /// Of the run judged.
    let night: Double
    /// Of those earlier runs that have a pair in common with it.
    let earlier: [Double]

    /// nil where no earlier run has a pair in common.
    init?(_ night: FigureNight, _ nights: [FigureNight], plans: GatePlans) {
        let isWhole = nights.allSatisfy { $0.values.elementsEqual(night.values) { ($0 == nil) == ($1 == nil) } }
        guard plans == .shared, !isWhole else {
            self.night = night.mean
            earlier = nights.map(\.mean)
            return
        }
        let profile = night.values.indices.map { pair in
            night.values[pair] == nil ? nil : Self.mean(nights.lazy.compactMap { $0.value(ofPair: pair) })
        }
        guard let centre = Self.mean(profile.lazy.compactMap(\.self)) else { return nil }
        func level(_ night: FigureNight) -> Double? {
            Self.mean(
                profile.indices.lazy.compactMap { pair in
                    guard let value = night.value(ofPair: pair), let usual = profile[pair] else { return nil }
                    return value - usual
                }
            ).map { centre + $0 }
        }
        guard let own = level(night) else { return nil }
        self.night = own
        earlier = nights.compactMap(level)
    }

    private static func mean(_ values: some Sequence<Double>) -> Double? {
        var (sum, count) = (0.0, 0)
        for value in values { (sum, count) = (sum + value, count + 1) }
        return count > 0 ? sum / Double(count) : nil
    }
}

extension FigureNight {
    /// nil where the run does not have that pair.
    func value(ofPair pair: Int) -> Double? {
        pair < values.count ? values[pair] : nil
    }
}
