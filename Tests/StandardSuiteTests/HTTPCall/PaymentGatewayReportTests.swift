import Testing
import WastedWork

@testable import StandardSuite

@Suite("last words of a gateway")
struct PaymentGatewayReportTests {
    @Test("can be read by whoever stopped it")
    func roundTrip() throws {
        var ledger = UpstreamLedger(attempt: 3)
        ledger.record(CPUTime(nanoseconds: 5), endedAt: MonotonicInstant(nanoseconds: 7))
        let cpu = ProcessorTime(
            total: CPUTime(nanoseconds: 11),
            user: CPUTime(nanoseconds: 7),
            system: CPUTime(nanoseconds: 4)
        )
        let report = PaymentGatewayReport(cpu: cpu, ledgers: [ledger])
        #expect(try PaymentGatewayReport(json: report.json()) == report)
    }

    @Test("that broke off are refused")
    func truncated() throws {
        let text = try PaymentGatewayReport(cpu: .zero, ledgers: []).json()
        #expect(throws: PaymentGatewayError.self) { try PaymentGatewayReport(json: String(text.dropLast())) }
    }
}
