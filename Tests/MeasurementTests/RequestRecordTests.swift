import Foundation
import Testing
import WastedWorkMeasurement

@Suite("Records of attempts")
struct RequestRecordTests {
    @Test("cancellation latency lasts until the resource came back")
    func latencyToRelease() {
        var record = RequestRecord.ended(at: 100)
        (record.granted, record.released, record.cancelled) = (.at(10), .at(60), .at(50))

        #expect(record.cancellationLatency == .milliseconds(10))
    }

    @Test("where nothing was held any more, cancellation latency lasts until the end")
    func latencyToEnd() {
        var waiting = RequestRecord.ended(at: 100)
        waiting.cancelled = .at(80)
        #expect(waiting.cancellationLatency == .milliseconds(20))

        var released = waiting
        (released.granted, released.released) = (.at(10), .at(60))
        #expect(released.cancellationLatency == .milliseconds(20))
    }

    @Test("without a cancellation, or with one after the end, there is no latency")
    func noLatency() {
        var record = RequestRecord.ended(at: 100)
        #expect(record.cancellationLatency == nil)

        record.cancelled = .at(101)
        #expect(record.cancellationLatency == nil)
    }

    @Test("an answer in spite of a cancellation is a late completion")
    func lateCompletion() {
        var record = RequestRecord.ended(at: 100)
        record.cancelled = .at(40)
        #expect(record.completedLate)

        record.outcome = .cancelled
        #expect(!record.completedLate)
    }

    @Test("cancelled and failed attempts are doomed before the leaving and orphaned after it")
    func shares() {
        var record = RequestRecord.ended(at: 100)
        (record.outcome, record.left) = (.cancelled, .at(30))
        (record.cpuBefore, record.cpuAfter) = (.milliseconds(4), .milliseconds(6))

        #expect((record.cpu.useful, record.cpu.doomed) == (.zero, .milliseconds(4)))
        #expect(record.cpu.orphaned == .milliseconds(6))
        #expect(record.cpu.wasted == record.cpu.total)
    }

    @Test("a record survives being written and read")
    func coding() throws {
        var record = RequestRecord.ended(at: 100)
        (record.left, record.holdAfter, record.byteSecondsAfter) = (.at(3), .microseconds(7), 1.5)

        let read = try JSONDecoder().decode(RequestRecord.self, from: JSONEncoder().encode(record))

        #expect(read == record)
    }
}

extension RequestRecord {
    fileprivate static func ended(at milliseconds: Int64) -> RequestRecord {
        RequestRecord(
            id: 1,
            intent: 1,
            attempt: 0,
            intendedStart: .at(0),
            started: .at(1),
            ended: .at(milliseconds),
            outcome: .answered
        )
    }
}
