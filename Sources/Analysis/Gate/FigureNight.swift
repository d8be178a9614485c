import WastedWorkResults
import WastedWorkStatistics

/// A figure of one scenario in one run.
struct FigureNight: Sendable, Equatable {
    /// By pair; nil where a pair does not have it.
    let values: [Double?]
    /// Mean over pairs.
    let mean: Double
    /// True when the first arm spent nothing and the last did: there is no ratio, and `values` are in the metric's unit.
    let isFromZero: Bool

    /// nil where no pair has the figure.
    init?(values: [Double?], isFromZero: Bool = false) {
        guard let sample = Sample(values.compactMap { $0 }), sample.mean.isFinite else { return nil }
        self.values = values
        self.mean = sample.mean
        self.isFromZero = isFromZero
    }

    /// nil where the run does not have it.
    ///
    /// - Parameters:
    ///   - figure: what is watched.
    ///   - scenario: name of the scenario.
    ///   - entry: raw values of the run.
    init?(_ figure: GateFigure, of scenario: String, in entry: HistoryEntry) {
        guard let description = entry.scenario(scenario) else { return nil }
        let columns = FigureColumns(scenario: scenario, arms: description.arms, entry: entry)
        switch figure.reckoning {
        case .ratio(let metric): self.init(columns.last(metric), over: columns.first(metric))
        case .perHold(let metric): self.init(columns.last(metric), over: columns.holds)
        case .perDeparture(let metric): self.init(values: columns.perDeparture(metric))
        case .amount(let metric): self.init(values: columns.first(metric))
        case .count(let metric), .zero(let metric): self.init(values: columns.sum(metric))
        }
    }

    /// The mean over the mean, not the mean of ratios: a pair with few departures may have next to nothing in its first arm.
    ///
    /// A pair's value is r + (y − r·x)/x̄, the ratio r of the means and the pair's part in its error (the linear estimator of
    /// Cochran, *Sampling Techniques*, 1977, section 6.3): their mean is r, and their scatter has that of both arms.
    private init?(_ last: [Double?], over first: [Double?]) {
        let pairs = last.indices.map { pair -> (y: Double, x: Double)? in
            guard pair < first.count, let y = last[pair], let x = first[pair] else { return nil }
            return (y, x)
        }
        guard let divisor = Sample(pairs.compactMap { $0?.x })?.mean,
            let mean = Sample(pairs.compactMap { $0?.y })?.mean,
            divisor >= 0
        else { return nil }
        if divisor > 0 {
            let ratio = mean / divisor
            self.init(values: pairs.map { $0.map { ratio + ($0.y - ratio * $0.x) / divisor } })
        } else {
            guard mean > 0 else { return nil }
            self.init(values: pairs.map { $0?.y }, isFromZero: true)
        }
    }
}
