#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

// Written out rather than taken from the standard library, whose `random(in:)` may change its algorithm.
extension SeededGenerator {
    /// Uniform in [0, 1): the upper 53 bits of one draw.
    mutating func uniform() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// Exponential with mean 1, by inversion of one uniform draw.
    mutating func exponential() -> Double {
        -log1p(-uniform())
    }

    /// Standard normal, by the Box–Muller transform of two uniform draws.
    mutating func normal() -> Double {
        let radius = (2 * exponential()).squareRoot()
        return radius * cos(2 * Double.pi * uniform())
    }

    /// Lognormal with median 1.
    ///
    /// - Parameter sigma: standard deviation of the logarithm.
    mutating func lognormal(sigma: Double) -> Double {
        exp(sigma * normal())
    }
}
