import Foundation
import WastedWorkStatistics

/// Noise that is the same on every machine and in every run with the same seed.
struct NoiseSource {
    private var generator: SplitMix64

    init(seed: UInt64) {
        generator = SplitMix64(seed: seed)
    }

    /// A value from 0 to less than 1.
    mutating func uniform() -> Double {
        Double(generator.next() >> 11) * 0x1p-53
    }

    /// A standard normal value, after Box and Muller (1958).
    mutating func normal() -> Double {
        let radius = (-2 * log(1 - uniform())).squareRoot()
        return radius * cos(2 * .pi * uniform())
    }
}
