import Foundation

@testable import WastedWorkStatistics

/// Nights of which the truth is known.
enum NightlyNoise: CaseIterable {
    case gaussian
    /// One night in twenty lies five standard deviations too high.
    case spikes
    /// Autocorrelation 0.6 from one night to the next.
    case autocorrelated

    /// Nights around 0 with a standard deviation of 1.
    func nights(_ count: Int, using generator: inout SplitMix64) -> [Double] {
        var last = Self.normal(&generator)
        return (0..<count).map { _ in
            let fresh = Self.normal(&generator)
            switch self {
            case .gaussian: return fresh
            case .spikes: return fresh + (Double.random(in: 0..<1, using: &generator) < 0.05 ? 5 : 0)
            case .autocorrelated:
                last = 0.6 * last + 0.8 * fresh
                return last
            }
        }
    }

    /// Nights of one seed.
    func nights(_ count: Int, seed: UInt64) -> [Double] {
        var generator = SplitMix64(seed: seed)
        return nights(count, using: &generator)
    }

    /// A standard normal value, after Box and Muller (1958).
    private static func normal(_ generator: inout SplitMix64) -> Double {
        let radius = (-2 * log(Double.random(in: .leastNonzeroMagnitude..<1, using: &generator))).squareRoot()
        return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &generator))
    }
}
