import Testing

@testable import WastedWorkQueueing

@Suite struct RetryLoopTests {
    @Test(arguments: ModelArm.allCases, [0.1, 0.5])
    func `the attempts are those of the fixed point`(arm: ModelArm, probability: Double) throws {
        let found = try retries(Numbers(arrival: 5), probability).predict(arm)
        let abandonment = try #require(found.attempt.steadyState).abandonment.fraction
        #expect(isClose(found.attemptRate.perSecond, 5 / (1 - probability * abandonment)))
        #expect(found.intentRate == .perSecond(5))
        #expect(found.amplification > 1)
    }

    @Test(arguments: ModelArm.allCases)
    func `without retries an attempt is an intent`(arm: ModelArm) throws {
        let found = try retries(Numbers(), 0).predict(arm)
        #expect(found.attemptRate == .perSecond(8))
        #expect(found.attempt == (try Numbers().queue.predict(arm)))
        let abandonment = try #require(found.attempt.steadyState?.abandonment)
        #expect(isClose(try #require(found.unansweredIntents).fraction, abandonment.fraction))
    }

    /// λ = λ₀(1 + q + q²) with q = rP.
    @Test func `a limit of two retries makes three attempts at most`() throws {
        let found = try retries(Numbers(), 1, limit: 2).predict(.withCancellation)
        let again = try #require(found.attempt.steadyState).abandonment.fraction
        #expect(isClose(found.amplification, 1 + again + again * again))
        #expect(isClose(try #require(found.unansweredIntents).fraction, again * again * again, within: 1e-6))
    }

    @Test func `an overload without cancellation ends with every client at its last retry`() throws {
        let found = try retries(Numbers(arrival: 12), 0.5).predict(.withoutCancellation)
        #expect(found.attemptRate == .perSecond(24))
        #expect(found.attempt.decay != nil)
        #expect(found.unansweredIntents == nil)
    }

    /// Below full load, but the retries of the abandoned push it over: P = 0,61 at 9,5 a second.
    @Test func `retries can take away a steady state`() throws {
        let queue = Numbers(arrival: 9.5, leaving: 0.5)
        #expect(try retries(queue, 0.9).predict(.withoutCancellation).attempt.steadyState == nil)
        #expect(try retries(queue, 0.9).predict(.withCancellation).attempt.steadyState != nil)
    }

    /// From λ₀ upwards, λ ← λ₀ + rλP(λ) never passes a solution: where it stops is the least one.
    @Test(arguments: [7.0, 7.4, 7.8])
    func `the least of two solutions is found`(arrival: Double) throws {
        let numbers = Numbers(arrival: arrival, leaving: 0.1)
        let found = try retries(numbers, 0.8).predict(.withoutCancellation)
        var rate = arrival
        for _ in 0..<5_000 {
            let lost = try numbers.queue.with(arrivalRate: .perSecond(rate)).steady(.withoutCancellation).abandonment
            rate = arrival + 0.8 * rate * lost.fraction
        }
        #expect(isClose(found.attemptRate.perSecond, rate, within: 1e-6))
    }

    @Test func `every model can be retried`() throws {
        let timeout = try TimeoutQueue(arrivalRate: .perSecond(0.9), serviceTime: .seconds(1), timeout: .seconds(3))
        let found = try RetryLoop(timeout, probability: .fraction(0.8)).predict(.withCancellation)
        let state = try #require(found.attempt.steadyState)
        #expect(isClose(found.attemptRate.perSecond, 0.9 / (1 - 0.8 * state.abandonment.fraction)))
    }

    @Test func `retries without end are refused`() throws {
        #expect(throws: QueueingError.endlessRetries) { try retries(Numbers(), 1) }
        #expect(throws: QueueingError.badShare(.retryProbability, .fraction(1.5))) { try retries(Numbers(), 1.5) }
        #expect(throws: QueueingError.badCount(.retryLimit, -1, allowed: 0...1_000)) {
            try retries(Numbers(), 0.5, limit: -1)
        }
    }

    private func retries(
        _ numbers: Numbers,
        _ probability: Double,
        limit: Int? = nil
    ) throws -> RetryLoop<MultiServerQueue> {
        try RetryLoop(numbers.queue, probability: .fraction(probability), limit: limit)
    }
}
