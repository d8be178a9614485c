#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What tells one run from all others.
struct RunIdentity: Sendable, Equatable {
    /// Start, ISO 8601 in UTC.
    let startedAt: String
    /// Unique and sortable by time, such as `20261123T012221Z-9f3a`.
    let id: String

    /// - Parameters:
    ///   - date: start of the run.
    ///   - number: any number; it tells runs of the same second apart.
    init(at date: Date, number: UInt16) {
        startedAt = date.formatted(.iso8601)
        let digits = String(number, radix: 16)
        let time = startedAt.filter { $0 != "-" && $0 != ":" }
        id = "\(time)-\(String(repeating: "0", count: 4 - digits.count))\(digits)"
    }
}
