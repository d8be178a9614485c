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
/// alone. A child that exceeds its time is killed, with all that it started. Writing to a child that has ended must not
/// end this process: its `main` ignores SIGPIPE.
package struct TrialProcess: TrialLauncher {
    /// What is run.
    package let executable: String
    let timeLimit: @Sendable (TrialSpec) -> Duration

    /// More than any result has, and too little to harm the parent of a child gone wild.
    private static let answerLimit = 64 * 1024 * 1024
    /// Enough for a message, and for where a trace begins and ends.
    private static let (stderrHead, stderrTail) = (2048, 4096)

    /// - Parameter executable: what is run: a program whose `main` is `Bench.main`.
    package init(executable: String) {
        self.init(executable: executable) { $0.timeLimit }
    }

    init(executable: String, timeLimit: @escaping @Sendable (TrialSpec) -> Duration) {
        self.executable = executable
        self.timeLimit = timeLimit
    }

    /// - Throws: `TrialFault` when the child gave no result; `CancellationError` when the run was cancelled.
    package func run(_ spec: TrialSpec) async throws -> TrialResult {
        do {
            return try await ending(of: spec, within: timeLimit(spec)).result()
        } catch {
            // A child that was killed for a cancellation says nothing of the trial.
            try Task.checkCancellation()
            throw error
        }
    }

    private func ending(of spec: TrialSpec, within limit: Duration) async throws -> TrialEnding {
        try await withThrowingTaskGroup(of: TrialEnding?.self) { group in
            group.addTask { try await converse(spec) }
            group.addTask {
                // Ends early when the child has ended, or the run is cancelled.
                try? await Task.sleep(for: limit)
                return nil
            }
            var exceeded: Duration?
            for try await ending in group {
                // A child that still runs is killed by this; what it had said is still to come.
                group.cancelAll()
                guard var ending else {
                    exceeded = limit
                    continue
                }
                ending.exceeded = exceeded
                return ending
            }
            throw CancellationError()
        }
    }

    private func converse(_ spec: TrialSpec) async throws -> TrialEnding {
        let line = try JSONEncoder().encode(spec) + [UInt8(ascii: "\n")]
        let result = try await started {
            try await Subprocess.run(
                .path(FilePath(executable)),
                arguments: ["trial"],
                platformOptions: ProcessGroup.options,
                input: .inputWriter,
                output: .sequence,
                error: .sequence
            ) { child in
                async let stderr = OutputEnds.collect(
                    child.standardError,
                    head: Self.stderrHead,
                    tail: Self.stderrTail
                )
                // A child that is gone already is told of by its status.
                _ = try? await child.standardInputWriter.write(Array(line))
                let stdout = try await OutputEnds.collect(child.standardOutput, head: 0, tail: Self.answerLimit)
                return (stdout, try await stderr)
            }
        }
        ProcessGroup.killRemains(ledBy: result.processIdentifier)
        let (stdout, stderr) = result.closureResult
        return TrialEnding(status: result.terminationStatus, stdout: stdout, stderr: stderr)
    }

    private func started<Value>(_ run: () async throws -> Value) async throws -> Value {
        do {
            return try await run()
        } catch let error as SubprocessError {
            throw TrialFault(reason: "\(ExperimentError.notStarted("the trial's process", "\(error)"))", stderr: "")
        }
    }
}
