import WastedWorkStatistics

/// A figure of one run against the same figure of the runs that it is held against.
///
/// Two kinds of chance are told apart. That of the pairs: runs of one seed replay the same plans, so the difference is taken
/// pair by pair, over the pairs that both have. That of the nights: with `enoughNights` of them their own scatter says how far
/// a night gets without a cause. A change must stand against both; the larger p-value and the wider interval count.
struct FigureContrast {
    /// Fewest runs whose scatter is reckoned with.
    static let enoughNights = 5

    /// Mean of the run less mean of the reference.
    let effect: Double
    /// Mean of the runs that it is held against.
    let reference: Double
    /// Of the effect; nil where the pairs do not say.
    let interval: ConfidenceInterval?
    /// Two-sided; nil where the pairs do not say.
    let pValue: Double?
    /// Pairs behind it.
    let pairs: Int

    /// nil without a run to hold it against, or without a pair in common with one.
    ///
    /// - Parameters:
    ///   - night: of the run judged.
    ///   - nights: of the reference.
    ///   - plans: whether their pairs replay the same plans.
    ///   - level: of the interval.
    init?(_ night: FigureNight, against nights: [FigureNight], plans: GatePlans, level: Double) {
        guard let levels = NightLevels(night, nights, plans: plans), let means = Sample(levels.earlier) else {
            return nil
        }
        effect = levels.night - means.mean
        reference = means.mean
        let within = PairContrast(night, against: nights, plans: plans, level: level)
        let between =
            means.count >= Self.enoughNights ? NightContrast(levels.night, against: means, level: level) : nil
        pairs = within?.pairs ?? 0
        interval = Self.wider(within?.interval, between?.interval)
        pValue = within.map { max($0.pValue, between?.pValue ?? 0) }
    }

    private static func wider(_ one: ConfidenceInterval?, _ other: ConfidenceInterval?) -> ConfidenceInterval? {
        guard let one, let other else { return one }
        return ConfidenceInterval(low: min(one.low, other.low), high: max(one.high, other.high), level: one.level)
    }
}

/// Whether the pairs of two runs are of the same seeds.
enum GatePlans: Sendable {
    /// Pair by pair the same requests.
    case shared
    /// Each run has its own.
    case apart
}
