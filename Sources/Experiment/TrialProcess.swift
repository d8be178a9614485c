import Subprocess
import SystemPackage
package import WastedWorkResults

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Runs each trial in a process of its own: the given executable under the hidden subcommand `trial`.
///
/// The child's standard input stays open as long as this process lives; its end is how the child learns that it is
/// alone. A child that exceeds its time is killed. It leads a process group, so that a Ctrl-C at the terminal
/// reaches this process only, which then ends its children in order.
package struct TrialProcess: TrialLauncher {
    package let executable: String

    package init(executable: String) {
        self.executable = executable
    }

    package func run(_ spec: TrialSpec) async throws -> TrialResult {
        let outcome = try await withDeadline(spec.timeLimit) { try await converse(spec) }
        guard let outcome else {
            throw TrialFault(reason: "did not finish within \(spec.timeLimit) and was killed", stderr: "")
        }
        return try decode(outcome)
    }

    private struct Outcome: Sendable {
        var status: TerminationStatus
        var stdout: [UInt8]
        var stderr: [UInt8]
    }

    private func converse(_ spec: TrialSpec) async throws -> Outcome {
        var options = PlatformOptions()
        options.processGroupID = 0
        let line = try JSONEncoder().encode(spec) + [UInt8(ascii: "\n")]
        let result = try await Subprocess.run(
            .path(FilePath(executable)),
            arguments: ["trial"],
            platformOptions: options,
            input: .inputWriter,
            output: .sequence,
            error: .sequence
        ) { execution in
            async let stderr = OutputTail.collect(execution.standardError, last: 4096)
            // A child that is gone already is told of by its status.
            _ = try? await execution.standardInputWriter.write(Array(line))
            let stdout = try await OutputTail.collect(execution.standardOutput, last: .max)
            return (stdout, try await stderr)
        }
        let (stdout, stderr) = result.closureResult
        return Outcome(status: result.terminationStatus, stdout: stdout, stderr: stderr)
    }

    private func decode(_ outcome: Outcome) throws -> TrialResult {
        let stderr = String(decoding: outcome.stderr, as: UTF8.self)
        switch outcome.status {
        case .exited(0): break
        case .exited(let code):
            throw TrialFault(reason: lastLine(stderr) ?? "exited with code \(code)", stderr: stderr)
        case .signaled(let signal):
            if Task.isCancelled { throw CancellationError() }
            throw TrialFault(reason: "ended by signal \(signal)", stderr: stderr)
        }
        do {
            return try JSONDecoder().decode(TrialResult.self, from: Data(outcome.stdout))
        } catch {
            throw TrialFault(reason: "its result cannot be read: \(error)", stderr: stderr)
        }
    }

    private func lastLine(_ text: String) -> String? {
        text.split(separator: "\n").last.map(String.init)
    }

    /// Nil when the time is over; the operation is cancelled, and waited for, either way.
    private func withDeadline<Value: Sendable>(
        _ limit: Duration,
        _ operation: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await operation() }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }
}
