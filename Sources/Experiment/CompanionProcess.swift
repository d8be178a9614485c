import Subprocess
import SystemPackage
import Synchronization

/// A running companion, as the workload that launched it sees it.
public final class CompanionProcess: Sendable {
    /// Process identifier.
    public let processID: Int32
    /// The line with which it said that it was ready.
    public let announcement: String
    private let stopping: AsyncStream<Void>.Continuation
    private let running: Task<String, any Error>

    private init(
        processID: Int32,
        announcement: String,
        stopping: AsyncStream<Void>.Continuation,
        running: Task<String, any Error>
    ) {
        self.processID = processID
        self.announcement = announcement
        self.stopping = stopping
        self.running = running
    }

    /// Has it stop, and waits for it to end.
    ///
    /// - Returns: its last words.
    /// - Throws: an error when it did not end of its own will.
    public func stop() async throws -> String {
        stopping.yield()
        stopping.finish()
        return try await running.value
    }

    static func launch(_ name: String, arguments: [String], executable: String) async throws -> CompanionProcess {
        let (stopSignal, stopping) = AsyncStream<Void>.makeStream()
        let (ready, announcing) = AsyncStream<(Int32, String)>.makeStream()
        let running = Task {
            defer { announcing.finish() }
            return try await converse(name, arguments, executable, announcing, stopSignal)
        }
        for await (processID, announcement) in ready {
            return CompanionProcess(
                processID: processID,
                announcement: announcement,
                stopping: stopping,
                running: running
            )
        }
        _ = try await running.value
        throw ExperimentError.companionEnded(name: name, stderr: "it announced nothing")
    }

    /// The whole life of the child: its first line is the announcement, what follows the stop its last words.
    private static func converse(
        _ name: String,
        _ arguments: [String],
        _ executable: String,
        _ announcing: AsyncStream<(Int32, String)>.Continuation,
        _ stopSignal: AsyncStream<Void>
    ) async throws -> String {
        let result = try await Subprocess.run(
            .path(FilePath(executable)),
            arguments: .init(["companion", name] + arguments),
            input: .inputWriter,
            output: .sequence,
            error: .currentStandardError
        ) { execution in
            var output = OutputLines(execution.standardOutput)
            guard let announcement = try await output.firstLine() else { return "" }
            announcing.yield((execution.processIdentifier.value, announcement))
            for await _ in stopSignal {
                _ = try await execution.standardInputWriter.write(CompanionMain.stopCommand + "\n")
            }
            return try await output.rest()
        }
        guard result.terminationStatus.isSuccess else {
            throw ExperimentError.companionEnded(name: name, stderr: "\(result.terminationStatus)")
        }
        return result.closureResult
    }
}
