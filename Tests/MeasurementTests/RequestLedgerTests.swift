import Testing

@testable import WastedWorkMeasurement

@Suite("The ledger of one attempt")
struct RequestLedgerTests {
    @Test("an answer to a client that is there makes everything useful")
    func useful() {
        var ledger = RequestLedger.started()
        ledger.lease(from: 10, to: 30)
        ledger.count(5)
        ledger.end(.answered, at: .at(31))

        let record = ledger.record

        #expect(record.answeredInTime)
        #expect(record.hold.useful == .milliseconds(20))
        #expect(record.hold.wasted == .zero)
        #expect(record.work.useful == 5)
        #expect(record.wait == .milliseconds(10))
    }

    @Test("an answer after the client left is not useful: doomed until then, orphaned from there")
    func lateAnswer() {
        var ledger = RequestLedger.started()
        ledger.lease(from: 10, to: nil)
        ledger.count(5)
        ledger.leave(at: 25)
        ledger.count(7)
        ledger.release(at: .at(40))
        ledger.end(.answered, at: .at(41))

        let record = ledger.record

        #expect(!record.answeredInTime)
        #expect((record.hold.doomed, record.hold.orphaned) == (.milliseconds(15), .milliseconds(15)))
        #expect((record.work.doomed, record.work.orphaned) == (5, 7))
        #expect(record.censoredResponseTime == .milliseconds(25))
        #expect(record.responseTime == .milliseconds(41))
    }

    @Test("a lease granted after the client left is wholly orphaned")
    func grantedAfterLeaving() {
        var ledger = RequestLedger.started()
        ledger.ask(at: .at(0))
        #expect(ledger.leave(at: 20) == .waiting)
        ledger.stopWaiting(at: .at(30))
        ledger.hold(at: .at(30))
        ledger.release(at: .at(45))
        ledger.end(.answered, at: .at(45))

        let record = ledger.record

        #expect((record.hold.doomed, record.hold.orphaned) == (.zero, .milliseconds(15)))
        #expect((record.waiting.doomed, record.waiting.orphaned) == (.milliseconds(20), .milliseconds(10)))
    }

    @Test("a return stamped before the leaving, but reported after it, is not orphaned")
    func lateReport() {
        var ledger = RequestLedger.started()
        ledger.lease(from: 0, to: nil)
        ledger.leave(at: 20)
        ledger.release(at: .at(19))
        ledger.end(.cancelled, at: .at(25))

        #expect(ledger.record.hold.orphaned == .zero)
        #expect(ledger.record.hold.doomed == .milliseconds(19))
    }

    @Test("a leaving reported after the return of a lease still cuts it")
    func lateLeaving() {
        var ledger = RequestLedger.started()
        ledger.lease(from: 0, to: 20)
        ledger.leave(at: 15)
        ledger.end(.answered, at: .at(21))

        #expect(ledger.record.hold.doomed == .milliseconds(15))
        #expect(ledger.record.hold.orphaned == .milliseconds(5))
    }

    @Test("a leaving stamped before the end counts although the end was reported first")
    func leavingReportedAfterEnd() {
        var ledger = RequestLedger.started()
        ledger.lease(from: 0, to: 20)
        ledger.end(.answered, at: .at(20))

        #expect(ledger.leave(at: 18) == .ended)
        #expect(!ledger.record.answeredInTime)
        #expect(ledger.record.hold.orphaned == .milliseconds(2))
    }

    @Test("a leaving at the end or later changes nothing")
    func leavingAfterEnd() {
        var ended = RequestLedger.started()
        ended.end(.answered, at: .at(20))
        ended.leave(at: 20)
        #expect(ended.record.answeredInTime)

        var skewed = RequestLedger.started()
        skewed.leave(at: 20)
        skewed.count(3)
        skewed.end(.answered, at: .at(20))
        #expect(skewed.record.answeredInTime)
        #expect(skewed.record.work.useful == 3)
    }

    @Test("only the first leaving and the first end count")
    func onlyFirst() {
        var ledger = RequestLedger.started()
        ledger.leave(at: 5)
        ledger.leave(at: 9)
        ledger.end(.cancelled, at: .at(12))
        ledger.end(.answered, at: .at(30))

        #expect(ledger.record.left == .at(5))
        #expect(ledger.record.ended == .at(12))
        #expect(ledger.record.outcome == .cancelled)
    }

    @Test("giving up waiting ends the wait without a hold")
    func givingUp() {
        var ledger = RequestLedger.started()
        ledger.ask(at: .at(2))
        ledger.stopWaiting(at: .at(12))
        ledger.end(.cancelled, at: .at(50))

        let record = ledger.record

        #expect(record.wait == .milliseconds(10))
        #expect(record.granted == nil)
        #expect(record.hold.total == .zero)
    }
}

extension RequestLedger {
    fileprivate static func started() -> RequestLedger {
        var ledger = RequestLedger(id: 7, intent: 3, attempt: 1, intendedStart: .at(0))
        ledger.start(at: .at(0))
        return ledger
    }

    fileprivate var record: RequestRecord { record { _ in .zero } }

    /// Asks at once, is granted and returns; `end` nil: keeps the lease.
    fileprivate mutating func lease(from start: Int64, to end: Int64?) {
        ask(at: .at(0))
        stopWaiting(at: .at(start))
        hold(at: .at(start))
        if let end { release(at: .at(end)) }
    }

    @discardableResult
    fileprivate mutating func leave(at milliseconds: Int64) -> RequestPhase {
        clientLeft(at: .at(milliseconds)) { _ in .zero }
    }
}
