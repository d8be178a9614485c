import Testing
import WastedWorkTestSupport

@testable import WastedWorkQueueing

@Suite struct GoodputDecayTests {
    /// M/M/c: answers θ(λ−cμ−θ)/(λ−θ), arrivals θ(λ−cμ−θ)/(cμ+θ), per second.
    @Test(arguments: [(15.0, 10, 0.5), (1.5, 1, 0.05), (5.0, 1, 1.0), (5_000.0, 1_000, 2.0)])
    func `exponential service has the closed form`(arrival: Double, connections: Int, leaving: Double) throws {
        let decay = try decay(Numbers(arrival: arrival, connections: connections, leaving: leaving))
        let surplus = leaving * (arrival - Double(connections) - leaving)
        #expect(isClose(rate(decay.answersHalve), surplus / (arrival - leaving), within: 1e-8))
        #expect(isClose(rate(decay.arrivalsHalve), surplus / (Double(connections) + leaving), within: 1e-8))
    }

    @Test func `a short patience leaves the queues that stayed short, at (√λ−√cμ)²`() throws {
        let decay = try decay(Numbers(arrival: 40, connections: 10, leaving: 1e6))
        #expect(isClose(rate(decay.answersHalve), 10))
        #expect(decay.answersHalve == decay.arrivalsHalve)
    }

    /// Between the two thresholds, √(λcμ)−cμ = 10 and λ−√(λcμ) = 20, only the arrivals have reached that floor.
    @Test func `a patience between has the answers fall more slowly than the arrivals`() throws {
        let decay = try decay(Numbers(arrival: 40, connections: 10, leaving: 15))
        #expect(isClose(rate(decay.answersHalve), 9))
        #expect(isClose(rate(decay.arrivalsHalve), 10))
    }

    /// The fluid limits: the wait of those who arrive at t is (ρ−1)t, of those who are answered at t (1−1/ρ)t.
    @Test func `a patience of many services falls as the wait of a fluid grows`() throws {
        let decay = try decay(Numbers(arrival: 1_500, connections: 1_000, leaving: 1e-3))
        #expect(isClose(rate(decay.arrivalsHalve), 1e-3 * 0.5, within: 1e-5))
        #expect(isClose(rate(decay.answersHalve), 1e-3 * 0.5 / 1.5, within: 1e-5))
    }

    @Test func `at exactly full load the goodput falls slower than any exponential`() throws {
        let decay = try decay(Numbers(arrival: 10, connections: 10))
        #expect(decay.answersHalve == nil)
        #expect(decay.arrivalsHalve == nil)
    }

    /// Of a chain of 400 states, followed from empty: the share of the arrivals at t that will be answered.
    @Test(arguments: [(15.0, 10, 0.5), (3.0, 1, 0.5)])
    func `the arrivals fall as the chain does`(arrival: Double, connections: Int, leaving: Double) throws {
        let numbers = Numbers(arrival: arrival, connections: connections, leaving: leaving)
        let early = TransientChain(numbers).answered(at: 12)
        let late = TransientChain(numbers).answered(at: 20)
        let seen = (early / late).logarithm / 8
        #expect(isClose(rate(try decay(numbers).arrivalsHalve), seen, within: 0.03))
    }

    /// 4 000 queues from empty, counted by the clock of the answers; fluid would be 0,333 and ln 2/θ(ρ−1) 1,0 a second.
    @Test func `the answers fall as those of simulated queues`() throws {
        let expected = rate(try decay(Numbers(arrival: 3, connections: 1, leaving: 0.5)).answersHalve)
        #expect(isClose(expected, 0.3))
        var generator = TestGenerator(seed: 7)
        var (early, late) = (0.0, 0.0)
        for _ in 0..<4_000 {
            var (now, free) = (0.0, 0.0)
            while true {
                now += generator.exponential(rate: 3)
                free = max(now, free) + generator.exponential(rate: 1)
                guard free < 12 else { break }
                let stayed = Exponential.of(-0.5 * (free - now))
                if (2..<7).contains(free) { early += stayed } else if free >= 7 { late += stayed }
            }
        }
        #expect(abs((early / late).logarithm / 5 - expected) < 0.04)
    }

    @Test func `constant and uniform service decay too`() throws {
        for service in [ServiceTime.constant(.seconds(1)), .uniform(from: .zero, to: .seconds(2))] {
            let arm = try SingleNumbers(1.5, service, 0.2).queue.predict(.withoutCancellation)
            let decay = try #require(arm.decay)
            #expect(rate(decay.answersHalve) < 0.2 / 3)
            #expect(rate(decay.arrivalsHalve) < 0.1)
            #expect(rate(decay.answersHalve) > 0.05)
        }
    }

    /// max λ(1−e^(−q)) − q = λ − 1 − ln λ.
    @Test func `a timeout leaves the queues that stayed short`() throws {
        let queue = try TimeoutQueue(arrivalRate: .perSecond(2), serviceTime: .seconds(1), timeout: .seconds(5))
        let decay = try #require(try queue.predict(.withoutCancellation).decay)
        #expect(isClose(rate(decay.answersHalve), 1 - Exponential.ln2))
    }

    private func decay(_ numbers: Numbers) throws -> GoodputDecay {
        try #require(try numbers.queue.predict(.withoutCancellation).decay)
    }

    /// The exponential rate of a halving time, per second.
    private func rate(_ halving: Duration?) -> Double {
        halving.map { Exponential.ln2 / $0.inSeconds } ?? 0
    }
}
