import WastedWorkResults
import WastedWorkStatistics

/// The nights that a figure is held against.
///
/// A night that got worse beyond doubt is no reference for the next ones, or an alarm would fall silent by itself: it stays
/// out until somebody accepts it. Three nights in a row that got better begin the reference anew. While there are few nights
/// the pairs alone say whether one got worse; since they know nothing of what all pairs of a night share, they must be surer.
struct GateReference {
    /// Nights in a row that make an improvement the new normal.
    static let improvedNights = 3
    /// Share of the usual p-value that leaves one of the first nights out.
    private static let caution = 0.01

    /// Oldest first.
    private(set) var nights: [FigureNight] = []
    private var improved: [FigureNight] = []
    private let judge: FigureJudge
    private let plans: GatePlans
    private let window: Int

    /// - Parameters:
    ///   - judge: says whether a night got worse.
    ///   - plans: whether the nights replay the same plans.
    ///   - window: most nights that are kept.
    init(judgedBy judge: FigureJudge, plans: GatePlans, window: Int) {
        self.judge = judge
        self.plans = plans
        self.window = window
    }

    /// Takes the next night in, or leaves it out.
    mutating func admit(_ night: FigureNight) {
        guard !nights.isEmpty else { return append(night) }
        // Most nights are like those before: no test is needed to see it.
        guard let levels = NightLevels(night, nights, plans: plans), let means = Sample(levels.earlier) else { return }
        guard judge.matters(levels.night - means.mean, reference: means.mean) else { return take(night) }
        guard let contrast = FigureContrast(night, against: nights, plans: plans, level: GateReport.level) else {
            return
        }
        let caution = nights.count < FigureContrast.enoughNights ? Self.caution : 1
        switch judge.verdict(on: contrast, pValue: contrast.pValue.map { $0 / caution }) {
        case .regressed: improved = []
        case .improved: begin(anewWith: night)
        default: take(night)
        }
    }

    private mutating func take(_ night: FigureNight) {
        improved = []
        append(night)
    }

    private mutating func append(_ night: FigureNight) {
        nights.append(night)
        if nights.count > window { nights.removeFirst() }
    }

    private mutating func begin(anewWith night: FigureNight) {
        improved.append(night)
        guard improved.count == Self.improvedNights else { return }
        nights = improved
        improved = []
    }
}
