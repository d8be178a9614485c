import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkAnalysis

@Suite struct CostTests {
    private func estimate(_ value: Double, plusMinus margin: Double) -> Estimate {
        let interval = ConfidenceInterval(low: value - margin, high: value + margin, level: 0.95)
        return Estimate(value: value, interval: interval, count: 9)
    }

    private func gain(_ service: Double, _ value: Double, plusMinus margin: Double = 0.1) -> NetGain {
        NetGain(service: service, gain: estimate(value, plusMinus: margin))
    }

    private func point(_ interval: Int, total: Double, plusMinus margin: Double, check: Double = 2) -> PollingCostPoint
    {
        let overhead = estimate(check * 1000 / Double(interval), plusMinus: 0.5)
        return PollingCostPoint(
            interval: interval,
            overhead: overhead,
            orphaned: 0,
            total: estimate(total, plusMinus: margin)
        )
    }

    @Test("a request that pays 400 ns and is spared half pays from 16 µs on where 5 % leave")
    func serviceTime() throws {
        let time = try #require(BreakEven.serviceTime(cost: 400e-9, leaving: 0.05, recovered: 0.5))
        #expect(abs(time - 16e-6) < 1e-15)
        #expect(BreakEven.serviceTime(cost: 400e-9, leaving: 0, recovered: 0.5) == nil)
        #expect(BreakEven.serviceTime(cost: -1e-9, leaving: 0.05, recovered: 0.5) == nil)
    }

    @Test("a request pays more for being cancelled, as often as that happens")
    func cost() {
        #expect(BreakEven.cost(of: 100, 200, leaving: 0.25) == 125)
        #expect(BreakEven.cost(of: nil, 200, leaving: 0.25) == nil)
    }

    @Test("a gain changes its sign between an established loss and an established gain, on a straight line")
    func between() {
        let gains = [gain(1, -3), gain(2, -1), gain(3, 0.05), gain(4, 1)]
        guard case .between(let low, let high, let near) = SignChange(gains) else {
            Issue.record("no sign change in \(gains)")
            return
        }
        #expect(low == 2 && high == 4)
        #expect(abs(near - (2 + 1 / 1.05)) < 1e-12)
    }

    @Test("without an established loss, or gain, only a bound is told")
    func bounds() {
        #expect(SignChange([gain(1, -1), gain(2, 0.05)]) == .notUpTo(2))
        #expect(SignChange([gain(1, 1), gain(2, 2)]) == .fromStart(1))
        #expect(SignChange([gain(1, 0.01)]) == .unknown)
        #expect(SignChange([]) == .unknown)
    }

    @Test("the best interval costs least, and those that overlap with it are not told apart")
    func best() {
        let points = [
            point(1, total: 9, plusMinus: 1), point(4, total: 5, plusMinus: 1), point(16, total: 6, plusMinus: 1),
        ]
        let curve = PollingCurve(kind: .loop, units: 1000, leaving: 0.05, hold: 1, points: points)
        #expect(curve.best?.interval == 4)
        #expect(curve.contenders.map(\.interval) == [4, 16])
    }

    @Test("the cost of a check is the median over the intervals, whatever the densest one suffers")
    func check() throws {
        let points = [
            point(1, total: 1, plusMinus: 1, check: 16), point(4, total: 1, plusMinus: 1),
            point(16, total: 1, plusMinus: 1),
        ]
        let curve = PollingCurve(kind: .loop, units: 1000, leaving: 0.05, hold: 1, points: points)
        #expect(try #require(curve.check) == 2)
    }

    @Test("work after a departure counts as often as clients leave, in the time of a unit")
    func total() throws {
        // 100 units in 1 s; checks cost 0.1 s; 20 units are orphaned, which is 0.2 s, of every fourth client.
        let reading = PollingReading(
            .loop,
            units: 100,
            points: [PollingPoint(interval: 50, without: [1, 1, 1], with: [1.1, 1.1, 1.1], orphaned: [10, 30])]
        )
        var estimator = CostEstimator(seed: 1)
        let point = try #require(PollingCurve(reading, leaving: 0.25, &estimator).points.first)
        #expect(abs(point.orphaned - 0.2) < 1e-12)
        #expect(abs(point.total.value - 0.15) < 1e-12)
    }

    @Test("costs are multiples of the cheapest that costs anything")
    func relative() {
        var estimator = CostEstimator(seed: 1)
        let readings = [
            PrimitiveReading(.tokenIsCancelled, seconds: [2, 2]), PrimitiveReading(.source, seconds: [100, 100]),
            PrimitiveReading(.task, seconds: [-1, -1]),
        ]
        let costs = PrimitiveCost.all(of: readings, &estimator)
        #expect(costs.map(\.relative) == [1, 50, nil])
        #expect(costs.map(\.isEstablished) == [true, true, false])
    }
}
