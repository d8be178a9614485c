import Testing
import WastedWorkMeasurement

@testable import WastedWorkConnections

@Suite("The lease ledger, kept beside an engine that errs")
struct LeaseLedgerTests {
    private var ledger = LeaseLedger()

    @Test("a pool in full swing has clean books")
    mutating func clean() {
        lend(3)
        ledger.returned(0, at: instant(10))
        ledger.entered()
        ledger.exited()
        let audit = ledger.audit(idle: 0, busy: 2, waiting: 0)
        #expect(audit.isClean && audit.grants == 3 && audit.returns == 1)
    }

    @Test("an engine that takes a connection back and does not lend it again is seen")
    mutating func lostSlot() {
        lend(1)
        ledger.returned(0, at: instant(10))
        #expect(ledger.audit(idle: 1, busy: 1, waiting: 0).leaked == 1)
    }

    @Test("a lease whose request has gone is seen")
    mutating func droppedLease() {
        lend(2)
        ledger.exitedWithLease()
        #expect(ledger.audit(idle: 0, busy: 2, waiting: 0).leaked == 1)
    }

    @Test("a lease that nobody got is seen")
    mutating func lostGrant() {
        ledger.entered()
        ledger.granted(0, at: instant(0))
        ledger.exited()
        #expect(ledger.audit(idle: 0, busy: 1, waiting: 0).leaked == 1)
    }

    @Test("an engine that lets a request wait beside an idle connection is seen")
    mutating func waitsInVain() {
        ledger.entered()
        #expect(ledger.audit(idle: 1, busy: 0, waiting: 1).stuckWaiters == 1)
    }

    @Test("an engine that keeps a waiter which has gone is seen")
    mutating func ghost() {
        lend(1)
        #expect(ledger.audit(idle: 0, busy: 1, waiting: 2).stuckWaiters == 1)
    }

    @Test("a waiter that is sent away without having been cancelled is seen")
    mutating func stray() {
        ledger.entered()
        ledger.exitedAstray()
        #expect(ledger.audit(idle: 1, busy: 0, waiting: 0, straysElsewhere: 2).strayCancels == 3)
    }

    @Test("the time of leases adds up slot by slot, and one that never came back adds nothing")
    mutating func leaseTime() {
        lend(3)
        ledger.returned(0, at: instant(40))
        ledger.returned(1, at: instant(60))
        #expect(ledger.audit(idle: 2, busy: 1, waiting: 0).leaseTime == .milliseconds(40 + 59))
    }

    /// Slots 0, 1, … from the millisecond of their number on.
    private mutating func lend(_ count: Int) {
        for slot in 0..<count {
            ledger.entered()
            ledger.granted(slot, at: instant(slot))
        }
    }

    private func instant(_ milliseconds: Int) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: Int64(milliseconds) * 1_000_000)
    }
}
