import Testing
import WastedWorkMeasurement
import WastedWorkTestSupport

@testable import WastedWorkLoad

struct LoadPlanTests {
    private static let retrying = AbandonmentPattern.refreshRetry(
        patience: .lognormal(median: .milliseconds(40), sigma: 0.5),
        pause: .milliseconds(10),
        limit: 2
    )

    @Test("a small plan is what it was")
    func golden() {
        expectGolden(draw(Self.retrying, rate: 20, seed: 2026).text, named: "plan.txt")
    }

    @Test("the same seed gives the same plan, another seed another one", arguments: 0..<20 as Range<UInt64>)
    func seeds(seed: UInt64) {
        #expect(draw(Self.retrying, seed: seed) == draw(Self.retrying, seed: seed))
        #expect(draw(Self.retrying, seed: seed) != draw(Self.retrying, seed: seed + 1))
    }

    @Test("plans of one seed have the same arrivals and demands under every pattern")
    func commonNumbers() {
        let patterns: [AbandonmentPattern] = [
            .exponential(mean: .milliseconds(30)), Self.retrying, .shutdown(at: .milliseconds(500)),
            .massDisconnect(at: .milliseconds(500), share: 0.5, jitter: .milliseconds(10)),
        ]
        let patient = draw(.patient)
        for plan in patterns.map({ draw($0) }) {
            #expect(plan.clients.map(\.arrival) == patient.clients.map(\.arrival))
            #expect(plan.clients.map(\.attempts[0].demand) == patient.clients.map(\.attempts[0].demand))
        }
    }

    @Test("a flash sale has the arrivals and demands of a calm day until it begins")
    func flashSale() {
        let sale = Burst(factor: 4, start: .milliseconds(500), length: .milliseconds(200))
        let calm = draw(.patient).clients.prefix { $0.arrival < sale.start }
        let plan = draw(.flashSale(burst: sale, patience: .fixed(.seconds(1)), pause: .zero, limit: 1))
        let before = plan.clients.prefix { $0.arrival < sale.start }
        #expect(before.map(\.arrival) == calm.map(\.arrival))
        #expect(before.map(\.attempts[0].demand) == calm.map(\.attempts[0].demand))
        #expect(plan.clients.count > draw(.patient).clients.count)
    }

    @Test("more retries leave the patience of the attempts before them as it was")
    func retriesExtend() {
        func plan(limit: Int) -> LoadPlan {
            draw(.refreshRetry(patience: .exponential(mean: .milliseconds(20)), pause: .zero, limit: limit))
        }
        let (few, many) = (plan(limit: 1), plan(limit: 4))
        #expect(many.clients.allSatisfy { $0.attempts.count == 5 })
        #expect(zip(few.clients, many.clients).allSatisfy { $0.attempts == Array($1.attempts.prefix(2)) })
    }

    @Test("a retry asks the same again after the pause, and waits anew")
    func retries() {
        for client in draw(Self.retrying).clients {
            #expect(Set(client.attempts.map(\.demand)).count == 1)
            #expect(Set(client.attempts.map(\.patience)).count == 3)
            #expect(client.attempts.map(\.pauseBefore) == [.zero, .milliseconds(10), .milliseconds(10)])
        }
    }

    @Test("who stays to the end needs no retry")
    func noRetryForThePatient() {
        let plan = draw(.refreshRetry(patience: .never, pause: .zero, limit: 9))
        #expect(plan.clients.allSatisfy { $0.attempts.count == 1 })
    }

    @Test("a mass disconnect cuts off its share of those who came before it, within the jitter, and nobody else")
    func massDisconnect() {
        let plan = draw(.massDisconnect(at: .seconds(1), share: 0.7, jitter: .milliseconds(20)), rate: 2000, seconds: 2)
        let departures = plan.clients.compactMap { client in
            client.attempts[0].patience.map { client.arrival + $0 }
        }
        let early = plan.clients.filter { $0.arrival < .milliseconds(980) }
        let leaving = early.filter { $0.attempts[0].patience != nil }
        #expect(departures.allSatisfy { .milliseconds(980) <= $0 && $0 <= .milliseconds(1020) })
        #expect(departures.contains { $0 < .seconds(1) } && departures.contains { $0 > .seconds(1) })
        #expect(abs(Double(leaving.count) / Double(early.count) - 0.7) < 0.03)
        #expect(plan.clients.filter { $0.arrival > .milliseconds(1020) }.allSatisfy { $0.attempts[0].patience == nil })
    }

    @Test("who has lost patience before a mass disconnect leaves then, all others with it")
    func impatientBeforeDisconnect() {
        let cut = MassDisconnect(at: .milliseconds(500), share: 1, jitter: .zero)
        let pattern = AbandonmentPattern(name: "both", patience: .fixed(.milliseconds(100)), massDisconnect: cut)
        for client in draw(pattern).clients {
            let cutOff = .milliseconds(500) - client.arrival
            let expected = cutOff > .zero ? min(cutOff, .milliseconds(100)) : .milliseconds(100)
            #expect(client.attempts[0].patience == expected)
        }
    }

    @Test("a shutdown is part of the plan")
    func shutdown() {
        #expect(draw(.shutdown(at: .milliseconds(300))).shutdownAt == .milliseconds(300))
        #expect(draw(.patient).shutdownAt == nil)
    }

    private func draw(
        _ pattern: AbandonmentPattern,
        rate: Double = 200,
        seconds: Int = 1,
        seed: UInt64 = 3
    ) -> LoadPlan {
        let profile = LoadProfile(
            arrivals: .poisson(rate: rate),
            demand: .exponential(mean: .milliseconds(30)),
            pattern: pattern
        )
        return .draw(profile, window: .seconds(seconds), seed: seed)
    }
}

extension LoadPlan {
    /// One line a client: arrival, demand, patience of each attempt.
    fileprivate var text: String {
        clients.map { client in
            let patiences = client.attempts.map { $0.patience?.microseconds ?? "-" }
            let demand = client.attempts[0].demand.microseconds
            return "\(client.intent): at \(client.arrival.microseconds), demand \(demand), patience \(patiences)\n"
        }.joined()
    }
}

extension Duration {
    /// Microseconds: the digits beyond may depend on the system's `log`.
    fileprivate var microseconds: String { "\(Int((inSeconds * 1e6).rounded())) µs" }
}
