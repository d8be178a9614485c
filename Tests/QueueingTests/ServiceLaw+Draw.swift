import WastedWorkTestSupport

@testable import WastedWorkQueueing

extension ServiceLaw {
    /// A service time at random, in seconds.
    func draw(_ generator: inout TestGenerator) -> Double {
        switch self {
        case .exponential(let mean): generator.exponential(rate: 1 / mean)
        case .uniform(let shortest, let width): shortest + width * generator.uniform()
        }
    }
}
