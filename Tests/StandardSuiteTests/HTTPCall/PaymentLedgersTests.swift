import Testing
import WastedWork

@testable import StandardSuite

@Suite("ledgers of payments")
struct PaymentLedgersTests {
    @Test("know an attempt for which nothing was done")
    func opened() {
        let ledgers = PaymentLedgers()
        ledgers.open(4)
        #expect(ledgers.all == [UpstreamLedger(attempt: 4)])
    }

    @Test("count each slice where it ended, by attempt")
    func recorded() {
        let ledgers = PaymentLedgers()
        for attempt in [2, 1, 2] {
            let result = ledgers.recordingSlice(of: attempt) { Computation.run(steps: 1000) }
            #expect(result != 0)
        }
        #expect(ledgers.all.map(\.attempt) == [1, 2])
        #expect(ledgers.all.map(\.cpu.count) == [1, 2])
        #expect(ledgers.all.allSatisfy { $0.instants == $0.instants.sorted() })
    }
}
