import Foundation
import Testing
import WastedWorkMeasurement

@testable import WastedWorkLoad

struct ArrivalProcessTests {
    @Test("constant arrivals are even, start at once and end before the window does")
    func constant() {
        let times = draw(.constant(rate: 4), within: .seconds(1))
        #expect(times == [.zero, .milliseconds(250), .milliseconds(500), .milliseconds(750)])
        #expect(draw(.constant(rate: 3), within: .seconds(1)).count == 3)
        #expect(draw(.constant(rate: 10_000), within: .seconds(2)).count == 20_000)
    }

    @Test("Poisson arrivals have exponential gaps of the mean asked for")
    func poissonGaps() {
        let times = draw(.poisson(rate: 100), within: .seconds(100)).map(\.inSeconds)
        let gaps = zip(times.dropFirst(), times).map { $0 - $1 }
        #expect(abs(Double(times.count) - 10_000) < 3 * 100)
        let distance = kolmogorovSmirnovDistance(gaps) { 1 - exp(-100 * $0) }
        #expect(distance < kolmogorovSmirnovBound(count: gaps.count))
    }

    @Test("the count of Poisson arrivals varies as much as its mean", .timeLimit(.minutes(1)))
    func poissonCounts() {
        let counts = (0..<2000).map { Double(draw(.poisson(rate: 50), within: .seconds(1), seed: $0).count) }
        #expect(abs(counts.mean - 50) < 0.6)
        #expect(abs(counts.variance - 50) < 6)
    }

    @Test("every process is ascending and stays within the window", arguments: [0.1, 1, 7.3])
    func bounds(seconds: Double) {
        let window = Duration.seconds(seconds)
        let burst = Burst(factor: 5, start: .milliseconds(50), length: .seconds(3))
        let processes: [any ArrivalProcess] = [
            .constant(rate: 333), .poisson(rate: 333), BurstArrivals(base: .poisson(rate: 333), burst: burst),
            BurstArrivals(base: .constant(rate: 333), burst: burst),
        ]
        for process in processes {
            let times = draw(process, within: window)
            #expect(times == times.sorted() && !times.isEmpty)
            #expect(times.allSatisfy { $0 >= .zero && $0 < window })
        }
    }

    @Test("a burst makes even arrivals denser while it lasts, and leaves the gaps after it as before")
    func burstOfConstant() {
        let burst = Burst(factor: 4, start: .seconds(2), length: .seconds(1))
        let times = draw(BurstArrivals(base: .constant(rate: 1), burst: burst), within: .seconds(5))
        #expect(times == [0, 1, 2, 2.25, 2.5, 2.75, 3, 4].map { .rounded(seconds: $0) })
    }

    @Test("a burst of Poisson arrivals has k times the rate while it lasts, and the rate itself elsewhere")
    func burstRates() {
        let process = BurstArrivals.burst(rate: 1000, factor: 5, start: .seconds(4), length: .seconds(2))
        let times = draw(process, within: .seconds(10))
        let inside = times.filter { .seconds(4) <= $0 && $0 < .seconds(6) }
        #expect(abs(Double(inside.count) - 10_000) < 3 * 100)
        #expect(abs(Double(times.count - inside.count) - 8_000) < 3 * 90)
    }

    @Test("a burst leaves the arrivals before it where they were")
    func burstKeepsThePast() {
        let calm = draw(.poisson(rate: 100), within: .seconds(2))
        let busy = draw(.burst(rate: 100, factor: 9, start: .seconds(1), length: .seconds(1)), within: .seconds(2))
        #expect(calm.filter { $0 < .seconds(1) } == busy.filter { $0 < .seconds(1) })
        #expect(busy.count > 3 * calm.count)
    }

    @Test("processes tell themselves to a reader")
    func summaries() {
        let process = BurstArrivals.burst(rate: 80, factor: 2.5, start: .seconds(1), length: .milliseconds(500))
        #expect(process.summary == "Poisson, 80/s, 2.5 times denser from 1 s for 500 ms")
        #expect(ConstantArrivals(rate: 0.5).summary == "constant, 0.5/s")
    }

    private func draw(_ process: any ArrivalProcess, within window: Duration, seed: UInt64 = 11) -> [Duration] {
        var generator = SeededGenerator(seed: seed)
        return process.times(within: window, using: &generator)
    }
}
