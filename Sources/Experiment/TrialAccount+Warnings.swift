import WastedWorkLoad
import WastedWorkResults

/// What a reader should doubt about a trial, one sentence each.
extension TrialAccount {
    /// Errors told of one by one.
    private static let failureTexts = 3

    var warnings: [String] {
        findings.warnings + failures + latencies.warnings + driverDoubts + upstreamDoubts + unmetExpectations
            + observation.memory.doubts
    }

    private var failures: [String] {
        let sorted = observation.failures.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let told = sorted.prefix(Self.failureTexts).map {
            "\($0.value) \($0.value == 1 ? "request" : "requests") failed: \($0.key)"
        }
        let rest = sorted.dropFirst(Self.failureTexts).reduce(0) { $0 + $1.value }
        return told + (rest > 0 ? ["\(rest) more requests failed for other reasons"] : [])
    }

    private var driverDoubts: [String] {
        let driver = observation.driver
        return [
            driver.unsent > 0 ? "the driver could not send \(driver.unsent) planned requests" : nil,
            driver.sent + driver.unsent == 0 ? "no request was due in this window; choose a longer one" : nil,
        ].compactMap { $0 }
    }

    private var upstreamDoubts: [String] {
        unknownLedgers > 0 ? ["the upstream worked for \(unknownLedgers) requests that nobody here had made"] : []
    }

    private var unmetExpectations: [String] {
        findings.expectations.filter { $0.known <= 0 }.map { "nothing was known beforehand for \($0.reportedAs.name)" }
    }
}
