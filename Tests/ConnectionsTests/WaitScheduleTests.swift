import Testing
import WastedWorkMeasurement

@testable import WastedWorkConnections

@Suite("The schedule of a statement's waits")
struct WaitScheduleTests {
    private var schedule = WaitSchedule()
    private var now = MonotonicInstant(nanoseconds: 5_000)

    @Test("the first wait begins when it is asked for")
    mutating func first() {
        #expect(wait(100, late: 0) == 100)
    }

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

    @Test("a thousand late waits, with work in between, last as long as asked, but for the last delay")
    mutating func many() {
        let begin = now
        for _ in 0..<1000 {
            _ = wait(200, late: 55)
            now = now.advanced(by: .microseconds(20))
        }
        #expect(begin.duration(to: now) == .microseconds(200 * 1000 + 55 + 20))
    }

    /// Waits by the clock of the test, and wakes `late` microseconds too late.
    ///
    /// - Returns: how many microseconds it lasted.
    private mutating func wait(_ microseconds: Int64, late: Int64) -> Int64 {
        let begin = now
        let deadline = schedule.deadline(for: .microseconds(microseconds), from: begin)
        guard deadline > begin else { return 0 }
        now = deadline.advanced(by: .microseconds(late))
        return (now.nanoseconds - begin.nanoseconds) / 1000
    }
}
