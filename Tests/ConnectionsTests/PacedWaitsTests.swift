import Testing
import WastedWorkMeasurement

@testable import WastedWorkConnections

@Suite("Waits that add up")
struct PacedWaitsTests {
    private var waits = PacedWaits()
    private var now = MonotonicInstant(nanoseconds: 0)

    @Test("what one lasts too long is taken off the next")
    mutating func oneTooLong() {
        #expect(wait(100, late: 30) == 130)
        #expect(wait(100, late: 0) == 70)
        #expect(wait(100, late: 0) == 100)
    }

    @Test("a long delay is taken off several, which do not wait at all")
    mutating func longDelay() {
        #expect(wait(100, late: 250) == 350)
        #expect(wait(100, late: 0) == 0)
        #expect(wait(100, late: 0) == 0)
        #expect(wait(100, late: 0) == 50)
    }

    @Test("work between the waits is not taken off")
    mutating func work() {
        #expect(wait(100, late: 0) == 100)
        now = now.advanced(by: .seconds(1))
        #expect(wait(100, late: 0) == 100)
    }

    @Test("a thousand late waits last as long as asked, but for the last delay")
    mutating func many() {
        let total = (0..<1000).reduce(0) { total, _ in total + wait(200, late: 55) }
        #expect(total == 200_000 + 55)
    }

    /// Waits by the clock of the test, and wakes `late` microseconds too late.
    ///
    /// - Returns: how many microseconds it lasted.
    private mutating func wait(_ microseconds: Int64, late: Int64) -> Int64 {
        let begin = now
        guard let deadline = waits.deadline(for: .microseconds(microseconds), from: begin) else { return 0 }
        now = deadline.advanced(by: .microseconds(late))
        waits.woke(at: now, deadline: deadline)
        return (now.nanoseconds - begin.nanoseconds) / 1000
    }
}
