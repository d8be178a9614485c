import Testing
import WastedWork

@testable import StandardSuite

@Suite("The scan of a query")
struct ScanPlanTests {
    private let catalogue = Catalogue(rows: 100_000, folder: "/nowhere")

    private func request(id: Int = 0, intent: Int = 0, demand: Duration) -> Request {
        let meter = RequestMeter(id: id, intent: intent, attempt: 0, intendedStart: .now)
        return Request(id: id, intent: intent, demand: demand, meter: meter)
    }

    private func plan(_ request: Request, _ shape: DatabaseQuery.Shape = .cpuBound, seed: UInt64 = 1) -> ScanPlan {
        ScanPlan(request, shape: shape, catalogue: catalogue, seed: seed)
    }

    @Test("is as large as the demand, however often that takes it over the end of the catalogue")
    func size() {
        for milliseconds in [1, 3, 10, 55] {
            let ranges = plan(request(demand: .milliseconds(milliseconds))).ranges
            #expect(ranges.reduce(0) { $0 + $1.count } == milliseconds * 10_000)
            #expect(ranges.allSatisfy { (1...100_000).contains($0.lowerBound) && $0.upperBound <= 100_000 })
        }
    }

    @Test("goes on from the first row after the last")
    func wraps() {
        #expect(ScanPlan.ranges(of: 3, from: 1, in: 10) == [1...3])
        #expect(ScanPlan.ranges(of: 3, from: 9, in: 10) == [9...10, 1...1])
        #expect(ScanPlan.ranges(of: 25, from: 10, in: 10) == [10...10, 1...10, 1...10, 1...4])
    }

    @Test("of a retry is that of the first attempt, whatever number the arm gave it")
    func retries() {
        let first = plan(request(id: 4, intent: 2, demand: .milliseconds(5)))
        let again = plan(request(id: 9, intent: 2, demand: .milliseconds(5)))
        let other = plan(request(id: 4, intent: 3, demand: .milliseconds(5)))
        #expect(first.ranges == again.ranges && first.values(1...1) == again.values(1...1))
        #expect(first.ranges != other.ranges)
    }

    @Test("waits as long as the demand in all, in steps of about a millisecond, when it is paced")
    func paced() throws {
        let scan = plan(request(demand: .microseconds(12_400)), .paced)
        let steps = scan.ranges.reduce(0) { $0 + $1.count }
        guard case .integer(let wait)? = scan.values(1...1).last else {
            Issue.record("a paced query binds its wait")
            return
        }
        #expect(steps == 12 && abs(Int(wait) * steps - 12_400) < steps)
    }
}
