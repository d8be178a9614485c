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
        var (sum, count) = (0.0, 0)
        for value in values {
            guard let value else { continue }
            sum += value
            count += 1
        }
        guard count > 0, sum.isFinite else { return nil }
        self.values = values
        self.mean = sum / Double(count)
        self.isFromZero = isFromZero
    }

    /// nil where the run does not have it.
    ///
    /// - Parameters:
    ///   - figure: what is watched.
    ///   - scenario: name of the scenario.
    ///   - entry: raw values of the run.
    init?(_ figure: GateFigure, of scenario: String, in entry: HistoryEntry) {
        guard let columns = FigureColumns(scenario, in: entry) else { return nil }
        self.init(figure, columns)
    }

    /// nil where the run does not have it.
    ///
    /// - Parameters:
    ///   - figure: what is watched.
    ///   - columns: of the scenario in that run.
    init?(_ figure: GateFigure, _ columns: borrowing FigureColumns) {
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
        var (sums, count) = ((y: 0.0, x: 0.0), 0.0)
        for (y, x) in zip(last, first) {
            guard let y, let x else { continue }
            sums = (sums.y + y, sums.x + x)
            count += 1
        }
        let (mean, divisor) = (sums.y / count, sums.x / count)
        guard count > 0, divisor >= 0 else { return nil }
        // A pair that only the last arm has is none.
        let pairs = last.indices.lazy.map { pair -> (y: Double, x: Double)? in
            guard pair < first.count, let y = last[pair], let x = first[pair] else { return nil }
            return (y, x)
        }
        if divisor > 0 {
            let ratio = mean / divisor
            self.init(values: pairs.map { $0.map { ratio + ($0.y - ratio * $0.x) / divisor } })
        } else {
            guard mean > 0 else { return nil }
            self.init(values: pairs.map { $0?.y }, isFromZero: true)
        }
    }
}
