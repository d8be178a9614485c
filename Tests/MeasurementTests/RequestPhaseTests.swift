import Testing

@testable import WastedWorkMeasurement

@Suite("Phases of an attempt")
struct RequestPhaseTests {
    @Test("an attempt that uses a pool goes from waiting to holding to the end")
    func pooled() {
        var ledger = RequestLedger(id: 0, intent: 0, attempt: 0, intendedStart: .at(0))
        #expect(ledger.phase == .notStarted)

        ledger.start(at: .at(1))
        #expect(ledger.phase == .waiting)

        ledger.ask(at: .at(1))
        #expect(ledger.phase == .waiting)

        ledger.stopWaiting(at: .at(2))
        ledger.hold(at: .at(2))
        #expect(ledger.phase == .holding)

        ledger.release(at: .at(3))
        #expect(ledger.phase == .holding)

        ledger.end(.answered, at: .at(4))
        #expect(ledger.phase == .ended)
    }

    @Test("asking again makes it wait again, unless it still holds something")
    func askingAgain() {
        var ledger = RequestLedger(id: 0, intent: 0, attempt: 0, intendedStart: .at(0))
        ledger.start(at: .at(0))
        ledger.hold(at: .at(1))
        ledger.ask(at: .at(2))
        #expect(ledger.phase == .holding)

        ledger.release(at: .at(3))
        #expect(ledger.phase == .waiting)
    }
}
