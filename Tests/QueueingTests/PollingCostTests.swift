import Testing

@testable import WastedWorkQueueing

@Suite struct PollingCostTests {
    /// √(2 · 10 µs · 2 s / 0,1) = 20 ms.
    @Test func `the best interval balances checks and lateness`() throws {
        let cost = try PollingCost(check: .microseconds(10), hold: .seconds(2), abandonmentInService: .fraction(0.1))
        let best = try #require(cost.bestInterval)
        #expect(isClose(best.inSeconds, 0.02))
        #expect(isClose(try cost.timeLost(interval: best).inSeconds, 0.002))
        for other in [best / 2, best * 2, best * 9 / 10, best * 11 / 10] {
            #expect(try cost.timeLost(interval: other) > cost.timeLost(interval: best))
        }
    }

    /// h/p = 1/θ for exponential patience.
    @Test func `it depends on the patience alone`() throws {
        let state = try Numbers().queue.steady(.withCancellation)
        let cost = try PollingCost(
            check: .microseconds(50),
            hold: state.hold,
            abandonmentInService: state.abandonmentInService
        )
        #expect(isClose(try #require(cost.bestInterval).inSeconds, (2 * 50e-6 / 0.25).squareRoot()))
    }

    @Test func `what has no best interval is refused by name`() {
        #expect(throws: QueueingError.zeroShare(.abandonmentInService)) {
            try PollingCost(check: .seconds(1), hold: .seconds(1), abandonmentInService: .fraction(0))
        }
        #expect(throws: QueueingError.badDuration(.checkCost, .zero)) {
            try PollingCost(check: .zero, hold: .seconds(1), abandonmentInService: .fraction(0.1))
        }
        #expect(throws: QueueingError.badDuration(.holdTime, .zero)) {
            try PollingCost(check: .seconds(1), hold: .zero, abandonmentInService: .fraction(0.1))
        }
    }
}
