import Foundation
import Testing

@testable import WastedWorkStatistics

/// Measures how many 95 % intervals of a mean hold the true mean.
///
/// The ranges are what `Bootstrap` documents, give or take three standard errors of the simulation.
@Suite struct BootstrapCoverageTests {
    @Test func `six normal values: 93 in 100 intervals hold the mean`() {
        let share = coverage(of: 6, repetitions: 1_000, truth: 0) { $0 }
        #expect((0.905...0.955).contains(share))
    }

    @Test func `six moderately skewed values: 91 in 100`() {
        let share = coverage(of: 6, repetitions: 1_000, truth: exp(0.125)) { exp(0.5 * $0) }
        #expect((0.885...0.94).contains(share))
    }

    @Test func `six strongly skewed values: only 83 in 100`() {
        let share = coverage(of: 6, repetitions: 1_000, truth: exp(0.5)) { exp($0) }
        #expect((0.79...0.865).contains(share))
    }

    @Test func `ten normal values: 94 in 100`() {
        let share = coverage(of: 10, repetitions: 300, truth: 0) { $0 }
        #expect((0.90...0.98).contains(share))
    }

    @Test func `ten moderately skewed values: 92 in 100`() {
        let share = coverage(of: 10, repetitions: 300, truth: exp(0.125)) { exp(0.5 * $0) }
        #expect((0.87...0.965).contains(share))
    }

    private func coverage(of size: Int, repetitions: Int, truth: Double, shape: (Double) -> Double) -> Double {
        var generator = SplitMix64(seed: 20_150_801)
        let bootstrap = Bootstrap(size: size, draws: 1_000, seed: 1)
        let hits = (0..<repetitions).count { _ in
            let values = (0..<size).map { _ in shape(normal(using: &generator)) }
            guard let interval = Sample(values).flatMap({ bootstrap.mean(of: $0).interval }) else { return false }
            return interval.low <= truth && truth <= interval.high
        }
        return Double(hits) / Double(repetitions)
    }

    /// A standard normal value, after Box and Muller (1958).
    private func normal(using generator: inout SplitMix64) -> Double {
        let radius = (-2 * log(Double.random(in: .leastNonzeroMagnitude..<1, using: &generator))).squareRoot()
        return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &generator))
    }
}
