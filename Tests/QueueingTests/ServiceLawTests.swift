import Testing

@testable import WastedWorkQueueing

@Suite struct ServiceLawTests {
    static let laws: [ServiceLaw] = [
        .exponential(mean: 2), .uniform(shortest: 2, width: 0), .uniform(shortest: 0, width: 4),
        .uniform(shortest: 0.3, width: 1.7),
    ]

    /// Sums over a grid of S stand for the expectations.
    @Test(arguments: laws, [0.01, 0.4, 3.0])
    func `each expectation is that of its definition`(law: ServiceLaw, s: Double) {
        #expect(isClose(law.cut(s), law.average { 1 - Exponential.of(-s * $0) }, within: 1e-5))
        #expect(isClose(law.uncut(s), law.average { Exponential.of(-s * $0) }, within: 1e-5))
        #expect(isClose(law.uncutTime(s), law.average { $0 * Exponential.of(-s * $0) }, within: 1e-5))
        #expect(isClose(law.rest(s), law.average { s * $0 - 1 + Exponential.of(-s * $0) }, within: 1e-5))
        #expect(isClose(law.bend(s), law.average { 1 - (1 + s * $0) * Exponential.of(-s * $0) }, within: 1e-5))
        #expect(isClose(law.mean, law.average { $0 }, within: 1e-5))
        #expect(isClose(law.secondMoment, law.average { $0 * $0 }, within: 1e-5))
    }

    /// To first order in s: E[S]s, E[S²]s²/2 and E[S²]s²/2.
    @Test(arguments: laws)
    func `a patience of years costs no digits`(law: ServiceLaw) {
        let s = 1e-9
        #expect(isClose(law.cut(s) / s, law.mean, within: 1e-8))
        #expect(isClose(law.rest(s) / (s * s), law.secondMoment / 2, within: 1e-8))
        #expect(isClose(law.bend(s) / (s * s), law.secondMoment / 2, within: 1e-8))
    }

    @Test(arguments: laws, [0.1, 1, 1.9])
    func `what is left beyond a delay has the mean of the excess`(law: ServiceLaw, delay: Double) throws {
        let late = try #require(law.beyond(delay))
        let excess = law.average { max($0 - delay, 0) }
        #expect(isClose(late.probability * late.law.mean, excess, within: 1e-4))
    }

    @Test func `nothing is left beyond the longest service`() {
        #expect(ServiceLaw.uniform(shortest: 1, width: 1).beyond(2) == nil)
        #expect(ServiceLaw.uniform(shortest: 1, width: 0).beyond(1)?.law.mean == 0)
    }

    @Test func `the integrals agree on both sides of their change of method`() {
        for integral in [Exponential.phi1, Exponential.phi2, Exponential.phi3, Exponential.rising, Exponential.bump] {
            #expect(isClose(integral(1 - 1e-12), integral(1), within: 1e-11))
        }
    }
}

extension ServiceLaw {
    /// E[f(S)], by the midpoints of a grid of equal probabilities; the exponential's tail by its quantiles.
    fileprivate func average(_ f: (Double) -> Double) -> Double {
        let count = 20_000
        switch self {
        case .exponential(let mean):
            let step = 40 * mean / Double(count)
            let times = (0..<count).map { (Double($0) + 0.5) * step }
            return times.reduce(0) { $0 + f($1) * Exponential.of(-$1 / mean) / mean * step }
        case .uniform(let shortest, let width):
            let times = (0..<count).map { shortest + width * (Double($0) + 0.5) / Double(count) }
            return times.reduce(0) { $0 + f($1) } / Double(count)
        }
    }
}
