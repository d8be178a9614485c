import Testing
import WastedWorkResults

@testable import WastedWorkExperiment

@Suite struct CostPlanTests {
    @Test("as many clients leave as planned, as often in each slice")
    func departures() {
        let plan = ServicePlan(leaving: 0.05, requests: 320, seed: 7)
        let leaving = plan.departures.compactMap { $0 }
        #expect(plan.departures.count == 320 && leaving.count == 16)
        #expect((0..<ServicePlan.slices).allSatisfy { slice in leaving.count { $0 == slice } == 2 })
        #expect(plan == ServicePlan(leaving: 0.05, requests: 320, seed: 7))
    }

    @Test("stopping at the next of eight checks spares seven sixteenths")
    func recovered() {
        #expect(ServicePlan.recovered == 7.0 / 16)
    }

    @Test("a loop notices a departure at its next check, or at its end", arguments: [(1, 0), (64, 54), (4096, 4086)])
    func noticed(interval: Int, orphaned: Int) {
        #expect(LoopPolling.orphaned(leavingAt: 10, every: interval) == orphaned)
    }

    @Test("departures do not fall on the checks: the mean is near half an interval")
    func spread() {
        let readings = LoopPolling.intervals.map { _ in ContrastReading() }
        for point in LoopPolling().reading(readings).points where point.interval > 1 && point.interval < 4096 {
            let mean = point.orphaned.reduce(0, +) / Double(point.orphaned.count)
            #expect(abs(mean / Double(point.interval) - 0.5) < 0.2, "every \(point.interval)")
        }
    }

    @Test("there is a loop for every primitive, and each ends")
    func primitives() async throws {
        for primitive in CostPrimitive.allCases {
            let contrast = PrimitiveLoop(seed: 1).contrast(of: primitive)
            try await contrast.with(contrast.granule)
            try await contrast.without(contrast.granule)
        }
    }
}
