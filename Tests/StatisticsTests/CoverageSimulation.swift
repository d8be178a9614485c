import Foundation

@testable import WastedWorkStatistics

/// Experiments of which the truth is known, to count how many intervals hold it.
struct CoverageSimulation {
    /// What is estimated.
    enum Quantity: String, CaseIterable {
        case mean
        case difference
        case ratio
    }

    /// How values scatter.
    enum Shape: CaseIterable {
        case normal
        case skewed
        case stronglySkewed

        /// Standard deviation of the logarithm; nil for normal values.
        var sigma: Double? {
            switch self {
            case .normal: nil
            case .skewed: 0.5
            case .stronglySkewed: 1
            }
        }
    }

    let quantity: Quantity
    let shape: Shape
    /// Values, or pairs, of one experiment.
    let size: Int

    /// Share of the experiments whose interval holds the truth; an interval that is not given does not.
    func coverage(of method: IntervalMethod, experiments: Int, draws: Int, seed: UInt64) -> Double {
        var generator = SplitMix64(seed: seed)
        let bootstrap = Bootstrap(size: size, method: method, draws: draws, seed: seed &+ 1)
        let hits = (0..<experiments).count { _ in
            guard let interval = interval(by: bootstrap, using: &generator) else { return false }
            return interval.low <= truth && truth <= interval.high
        }
        return Double(hits) / Double(experiments)
    }

    private func interval(by bootstrap: Bootstrap, using generator: inout SplitMix64) -> ConfidenceInterval? {
        let pairs = (0..<size).map { _ in pair(using: &generator) }
        guard let baseline = Sample(pairs.map(\.0)), let candidate = Sample(pairs.map(\.1)),
            let difference = Sample(pairs.map { $1 - $0 })
        else { return nil }
        return switch quantity {
        case .mean: bootstrap.mean(of: baseline).interval
        case .difference: bootstrap.mean(of: difference).interval
        case .ratio: bootstrap.ratio(of: candidate, to: baseline).interval
        }
    }

    /// What both have in common makes 80 % (normal) or 75 % (lognormal) of their variance.
    private func pair(using generator: inout SplitMix64) -> (Double, Double) {
        let (common, one, other) = (normal(&generator), normal(&generator), normal(&generator))
        guard let sigma = shape.sigma else { return (10 + common + one / 2, 7 + common + other / 2) }
        let shared = 0.75.squareRoot() * common
        return (exp(sigma * (shared + one / 2)), 0.3 * exp(sigma * (shared + other / 2)))
    }

    private var truth: Double {
        let (baseline, candidate) = shape.sigma.map { (exp($0 * $0 / 2), 0.3 * exp($0 * $0 / 2)) } ?? (10, 7)
        return switch quantity {
        case .mean: baseline
        case .difference: candidate - baseline
        case .ratio: candidate / baseline
        }
    }

    /// A standard normal value, after Box and Muller (1958).
    private func normal(_ generator: inout SplitMix64) -> Double {
        let radius = (-2 * log(Double.random(in: .leastNonzeroMagnitude..<1, using: &generator))).squareRoot()
        return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &generator))
    }
}
