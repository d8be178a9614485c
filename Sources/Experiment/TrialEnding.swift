import Subprocess
import WastedWorkResults

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// How the process of a trial ended, and what it left behind. Pure: it tells a result from a fault.
struct TrialEnding: Sendable {
    var status: TerminationStatus
    var stdout: [UInt8]
    var stderr: [UInt8]
    /// How long it was given, where it was killed for needing longer.
    var exceeded: Duration?

    /// - Throws: `TrialFault`, with one line that says what happened.
    func result() throws(TrialFault) -> TrialResult {
        if let exceeded { throw fault("did not finish within \(exceeded) and was killed") }
        switch status {
        case .exited(0): return try decoded()
        case .exited(let code): throw fault("exit code \(code)" + (lastWords.map { ": \($0)" } ?? ", without a word"))
        case .signaled(SIGKILL): throw fault("was killed by signal 9, as the system does when memory runs out")
        case .signaled(let signal): throw fault("crashed by signal \(signal) (\(name(of: signal)))")
        }
    }

    private func decoded() throws(TrialFault) -> TrialResult {
        guard !stdout.isEmpty else { throw fault("ended without a result") }
        do {
            return try JSONDecoder().decode(TrialResult.self, from: Data(stdout))
        } catch {
            throw fault("answered with \(stdout.count) bytes that are no trial's result, from '\(beginning)' on")
        }
    }

    private var beginning: String {
        String(String(decoding: stdout, as: UTF8.self).prefix { !$0.isNewline }.prefix(60))
    }

    private var lastWords: String? {
        text(stderr).split(whereSeparator: \.isNewline).last.map(String.init)
    }

    private func fault(_ reason: String) -> TrialFault {
        TrialFault(reason: reason, stderr: text(stderr))
    }

    private func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    private func name(of signal: Int32) -> String {
        strsignal(signal).map { String(cString: $0) } ?? "unknown"
    }
}

extension TerminationStatus {
    /// For a sentence on how a process ended.
    var words: String {
        switch self {
        case .exited(let code): "exit code \(code)"
        case .signaled(let signal): "signal \(signal)"
        }
    }
}
