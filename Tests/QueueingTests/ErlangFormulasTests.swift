import Testing

@testable import WastedWorkQueueing

@Suite struct ErlangFormulasTests {
    /// Exact fractions, and the entry of the traffic tables for 10 lines and 8 erlangs.
    @Test(arguments: [(1, 1.0, 0.5), (2, 1.0, 0.2), (3, 1.0, 0.0625), (1, 5.0, 0.833_333), (10, 8.0, 0.121_66)])
    func `losses are those of the tables`(servers: Int, load: Double, expected: Double) {
        #expect(isClose(ErlangFormulas.loss(servers: servers, load: load), expected, within: 1e-4))
    }

    @Test(arguments: [(1, 0.7, 0.7), (2, 1.0, 0.333_333), (10, 8.0, 0.409_180)])
    func `delays are those of the tables`(servers: Int, load: Double, expected: Double) {
        #expect(isClose(ErlangFormulas.delay(servers: servers, load: load), expected, within: 1e-5))
    }

    @Test func `a thousand servers neither overflow nor round to the wrong side`() {
        #expect(isClose(ErlangFormulas.loss(servers: 1_000, load: 5_000), 0.800049968783))
        #expect(ErlangFormulas.loss(servers: 1_000, load: 50) < 1e-300)
    }
}
