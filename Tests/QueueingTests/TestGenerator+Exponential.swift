import WastedWorkTestSupport

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension TestGenerator {
    /// Exponential with that rate.
    mutating func exponential(rate: Double) -> Double {
        -log(uniform()) / rate
    }
}

extension Double {
    var logarithm: Double { log(self) }
}
