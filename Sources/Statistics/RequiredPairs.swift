/// How many pairs a comparison would need, if the differences went on to scatter as they have so far.
///
/// Student's t takes the place of the noncentral one: the pairs are the fewest for which the distance to be told
/// is (t₁₋α⁄₂ + t_power)·s/√n.
package struct RequiredPairs: Sendable {
    /// More are not counted.
    package static let limit = 1_000
    /// Share of repetitions that would come to the conclusion.
    package static let power = 0.8

    /// Fewest pairs that can establish anything.
    private let least: Int
    /// Error that is allowed.
    private let significance: Double

    /// - Parameters:
    ///   - least: fewest pairs that can establish anything.
    ///   - significance: largest p-value that establishes an effect.
    package init(least: Int, significance: Double) {
        self.least = max(least, 2)
        self.significance = significance
    }

    /// Pairs that would establish the mean difference, if it exceeds the margin; otherwise bound it within the margin.
    ///
    /// - Parameters:
    ///   - mean: mean difference seen.
    ///   - deviation: standard deviation of the differences.
    ///   - margin: least difference that matters.
    /// - Returns: in all, with those already there; `limit` + 1 stands for more than `limit`.
    package func pairs(mean: Double, deviation: Double, margin: Double) -> Int {
        guard deviation > 0 else { return least }
        let (distance, rest) = (abs(mean), abs(abs(mean) - margin))
        // Either end of an interval may reach beyond the margin, so each may half as often.
        guard distance > margin else { return fewest([Demand((1 + Self.power) / 2, .both, rest / deviation)]) }
        return fewest([
            Demand(Self.power, .both, distance / deviation), Demand(Self.power, .powerAlone, rest / deviation),
        ])
    }

    /// What so many pairs must be able to tell.
    private struct Demand {
        /// The errors that are taken into account.
        enum Errors {
            case both
            case powerAlone
        }

        let power: Double
        let errors: Errors
        /// In standard deviations.
        let distance: Double

        init(_ power: Double, _ errors: Errors, _ distance: Double) {
            self.power = power
            self.errors = errors
            self.distance = distance
        }
    }

    /// From what the normal distribution would need, which is never more, upwards.
    private func fewest(_ demands: [Demand]) -> Int {
        let bounds = demands.map { demand in
            let deviates = quantile(demand, NormalDistribution.quantile) / demand.distance
            return deviates * deviates
        }
        let bound = bounds.reduce(Double(least), max).rounded(.up)
        guard bound <= Double(Self.limit) else { return Self.limit + 1 }
        let enough = (Int(bound)...Self.limit).first { pairs in demands.allSatisfy { suffice(pairs, $0) } }
        return enough ?? Self.limit + 1
    }

    private func suffice(_ pairs: Int, _ demand: Demand) -> Bool {
        let deviates = quantile(demand) { StudentDistribution.quantile($0, degrees: pairs - 1) }
        return deviates <= demand.distance * Double(pairs).squareRoot()
    }

    private func quantile(_ demand: Demand, _ quantile: (Double) -> Double) -> Double {
        quantile(demand.power) + (demand.errors == .both ? quantile(1 - significance / 2) : 0)
    }
}
