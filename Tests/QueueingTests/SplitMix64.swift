#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The seeded generator of the simulations (Steele, Lea, Flood 2014).
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// Uniform, above 0 and at most 1.
    mutating func uniform() -> Double {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return (Double((mixed ^ (mixed >> 31)) >> 11) + 1) * 0x1p-53
    }

    mutating func exponential(rate: Double) -> Double {
        -log(uniform()) / rate
    }
}

extension Double {
    var logarithm: Double { log(self) }
}
