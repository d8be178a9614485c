import Foundation
import Testing
import WastedWorkMeasurement

@Suite("Monotonic instants")
struct MonotonicInstantTests {
    @Test("a duration added leads to the instant at that distance")
    func arithmetic() {
        let start = MonotonicInstant(nanoseconds: 1_500)

        let end = start.advanced(by: .seconds(2) + .nanoseconds(7))

        #expect(end.nanoseconds == 2_000_001_507)
        #expect(start.duration(to: end) == .seconds(2) + .nanoseconds(7))
        #expect(end.duration(to: start) == .seconds(-2) - .nanoseconds(7))
        #expect(start < end)
    }

    @Test("what is less than a nanosecond is cut off")
    func resolution() {
        let start = MonotonicInstant(nanoseconds: 0)

        #expect(start.advanced(by: Duration(secondsComponent: 0, attosecondsComponent: 1_999_999_999)).nanoseconds == 1)
    }

    @Test("an instant survives being written and read")
    func coding() throws {
        let instant = MonotonicInstant(nanoseconds: .max)

        let read = try JSONDecoder().decode(MonotonicInstant.self, from: JSONEncoder().encode(instant))

        #expect(read == instant)
    }

    @Test("the clock does not go backwards")
    func monotony() {
        let readings = (0..<1_000).map { _ in MonotonicInstant.now }

        #expect(readings == readings.sorted())
    }

    @Test("a task sleeping on the clock ends at its deadline, or at once when it is cancelled")
    func taskSleep() async throws {
        let deadline = MonotonicInstant.now.advanced(by: .milliseconds(1))
        try await MonotonicClock().sleep(until: deadline, tolerance: nil)
        #expect(MonotonicInstant.now >= deadline)

        let sleeper = Task { try await MonotonicClock().sleep(for: .seconds(1_000)) }
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
    }
}
