import WastedWork

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Last words of a gateway.
struct PaymentGatewayReport: Codable, Sendable, Equatable {
    /// CPU of its process from before it listened until everything begun was finished.
    var cpu: ProcessorTime
    /// What it did for each attempt, and when.
    var ledgers: [UpstreamLedger]

    init(cpu: ProcessorTime, ledgers: [UpstreamLedger]) {
        self.cpu = cpu
        self.ledgers = ledgers
    }

    /// - Throws: `PaymentGatewayError.badReport` when the text is not what `json()` writes.
    init(json: String) throws(PaymentGatewayError) {
        do {
            self = try JSONDecoder().decode(PaymentGatewayReport.self, from: Data(json.utf8))
        } catch {
            throw .badReport("\(error)")
        }
    }

    func json() throws -> String {
        String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    }
}
