import Testing

@testable import WastedWorkLoad

struct AbandonmentPatternTests {
    private static let sale = Burst(factor: 5, start: .milliseconds(200), length: .milliseconds(100))
    private static let all: [AbandonmentPattern] = [
        .patient, .exponential(mean: .seconds(2)), .fixedTimeout(.seconds(2)),
        .lognormal(median: .seconds(3), sigma: 0.5),
        .refreshRetry(patience: .fixed(.seconds(2)), pause: .milliseconds(300), limit: 3),
        .flashSale(burst: sale, patience: .exponential(mean: .seconds(1)), pause: .zero, limit: 1),
        .massDisconnect(at: .seconds(1), share: 0.8, jitter: .milliseconds(5)), .shutdown(at: .milliseconds(400)),
    ]

    @Test("patterns have stable names, each its own")
    func names() {
        #expect(
            Self.all.map(\.name) == [
                "patient", "exponential", "fixed-timeout", "lognormal", "refresh-retry", "flash-sale",
                "mass-disconnect", "shutdown",
            ]
        )
    }

    @Test("a pattern tells a reader all it does")
    func lines() {
        #expect(Self.all[0].lines == ["patience: endless"])
        #expect(Self.all[4].lines.last == "retry: asks again after 300 ms, at most 3 times")
        #expect(Self.all[6].lines.last == "mass disconnect: 80 % of clients leave at 1 s ± 5 ms")
        #expect(Self.all[7].lines.last == "shutdown: at 400 ms")
    }

    @Test("a profile tells the arrivals as they are with the pattern's burst")
    func profile() {
        let profile = LoadProfile(
            arrivals: .constant(rate: 100),
            demand: .constant(.milliseconds(5)),
            pattern: Self.all[5]
        )
        #expect(
            profile.lines == [
                "arrivals: constant, 100/s, 5 times denser from 200 ms for 100 ms",
                "demand: constant, 5 ms",
                "patience: exponential, mean 1 s (an assumption)",
                "retry: asks again after 0 s, at most once",
            ]
        )
    }

    @Test("a user's own pattern combines what the ready ones have")
    func composed() {
        let pattern = AbandonmentPattern(
            name: "mine",
            patience: .fixed(.seconds(1)),
            retry: Retry(pause: .zero, limit: 2),
            burst: Self.sale,
            shutdown: .seconds(1)
        )
        #expect(pattern.lines.count == 3)
    }
}
