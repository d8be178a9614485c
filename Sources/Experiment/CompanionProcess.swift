import Subprocess
import SystemPackage

/// A running companion, as the workload that launched it sees it.
public final class CompanionProcess: Sendable {
    /// Process identifier.
    public let processID: Int32
    /// The line with which it said that it was ready.
    public let announcement: String
    private let stopping: AsyncStream<Never>.Continuation
    private let running: Task<String, any Error>

    private init(_ birth: Birth, stopping: AsyncStream<Never>.Continuation, running: Task<String, any Error>) {
        self.processID = birth.processID
        self.announcement = birth.announcement
        self.stopping = stopping
        self.running = running
    }

    /// Has it stop, and waits for it to end.
    ///
    /// - Returns: its last words; the same when called again.
    /// - Throws: an error that names it, when it did not end of its own will.
    public func stop() async throws -> String {
        stopping.finish()
        return try await running.value
    }

    private struct Birth: Sendable {
        var processID: Int32
        var announcement: String
    }

    /// Starts a companion and waits until it is ready.
    ///
    /// - Throws: `ExperimentError` when it cannot be run, or ends before it is ready.
    static func launch(_ name: String, arguments: [String], executable: String) async throws -> CompanionProcess {
        let (stopSignal, stopping) = AsyncStream<Never>.makeStream()
        let (births, born) = AsyncStream<Birth>.makeStream()
        let running = Task {
            defer { born.finish() }
            return try await live(name, arguments, executable, born, stopSignal)
        }
        for await birth in births {
            return CompanionProcess(birth, stopping: stopping, running: running)
        }
        stopping.finish()
        _ = try await running.value
        throw ExperimentError.companionEnded(name: name, how: "ended before it was ready")
    }

    /// The whole life of the child: its first line is the announcement, what follows the stop its last words.
    private static func live(
        _ name: String,
        _ arguments: [String],
        _ executable: String,
        _ born: AsyncStream<Birth>.Continuation,
        _ stopSignal: AsyncStream<Never>
    ) async throws -> String {
        do {
            let result = try await Subprocess.run(
                .path(FilePath(executable)),
                arguments: .init(["companion", name] + arguments),
                input: .inputWriter,
                output: .sequence,
                error: .currentStandardError
            ) { child in
                var output = OutputLines(child.standardOutput)
                guard let announcement = try await output.firstLine() else { return "" }
                born.yield(Birth(processID: child.processIdentifier.value, announcement: announcement))
                for await _ in stopSignal {}
                // A companion that is gone already is told of by its status.
                _ = try? await child.standardInputWriter.write(CompanionMain.stopCommand + "\n")
                return try await output.rest()
            }
            guard result.terminationStatus.isSuccess else {
                throw ExperimentError.companionEnded(name: name, how: "ended by \(result.terminationStatus.words)")
            }
            return result.closureResult
        } catch let error as SubprocessError {
            throw ExperimentError.notStarted("companion '\(name)'", "\(error)")
        }
    }
}
