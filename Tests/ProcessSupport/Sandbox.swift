import Foundation
import Glibc
import Subprocess
import Synchronization
import SystemPackage

/// A place of their own for the programs of one test: a working folder, a cache, what they print.
///
/// Every process below it bears its path in the environment, so that a test finds those that are left over. With the
/// last reference to it the place goes, and with it whatever still runs there.
package final class Sandbox: Sendable {
    private let root: String
    private let runs = Mutex(0)

    /// An empty place.
    package init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "wasted-work-test-\(UUID().uuidString)").path
        for folder in [work, cache] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
    }

    deinit { remove() }

    /// Removes the place, with whatever still runs there.
    package func remove() {
        for process in processes { kill(process.id, SIGKILL) }
        try? FileManager.default.removeItem(atPath: root)
    }

    /// The working folder of its programs.
    package var work: String { root + "/work" }
    /// The folder for files that can be made again (`XDG_CACHE_HOME`).
    package var cache: String { root + "/cache" }

    /// Path of a file in the working folder.
    package func file(_ name: String) -> String { "\(work)/\(name)" }

    /// What is in a folder of the working folder, sorted; nothing when it is missing.
    package func names(in folder: String = ".") -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: file(folder)).sorted()) ?? []
    }

    /// Text of a file in the working folder.
    package func text(_ name: String) throws -> String {
        try String(contentsOfFile: file(name), encoding: .utf8)
    }

    /// Processes that a program of this place has started and that still run, itself included.
    package var processes: [MarkedProcess] { MarkedProcess.all(marked: root) }

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - program: what to run.
    ///   - arguments: without the program's name.
    ///   - environment: added to the environment of the tests.
    ///   - body: what to do meanwhile.
    package func run(
        _ program: Program,
        _ arguments: [String],
        environment: [String: String] = [:],
        meanwhile body: (RunningProgram) async throws -> Void = { _ in }
    ) async throws -> Finished {
        let streams = try Streams(folder: "\(root)/streams-\(nextRun())")
        let result = try await Subprocess.run(
            .path(FilePath(program.path)),
            arguments: Arguments(arguments),
            environment: variables(adding: environment),
            workingDirectory: FilePath(work),
            input: .none,
            output: .fileDescriptor(streams.openOutput(), closeAfterSpawningProcess: true),
            error: .fileDescriptor(streams.openErrors(), closeAfterSpawningProcess: true)
        ) { child in
            try await body(RunningProgram(processID: child.processIdentifier.value, streams: streams))
        }
        return Finished(result.terminationStatus, output: streams.output, errors: streams.errors)
    }

    /// Runs a program to its end, with both its streams on a terminal.
    ///
    /// - Returns: what the terminal received, in `output`.
    package func runOnTerminal(
        _ program: Program,
        _ arguments: [String],
        environment: [String: String] = [:]
    ) async throws -> Finished {
        let terminal = try PseudoTerminal(columns: 100)
        let result = try await Subprocess.run(
            .path(FilePath(program.path)),
            arguments: Arguments(arguments),
            environment: variables(adding: ["TERM": "xterm"].merging(environment) { _, new in new }),
            workingDirectory: FilePath(work),
            input: .none,
            output: .fileDescriptor(terminal.output, closeAfterSpawningProcess: true),
            error: .fileDescriptor(terminal.errors, closeAfterSpawningProcess: true)
        )
        return Finished(result.terminationStatus, output: await terminal.received(), errors: "")
    }

    private func nextRun() -> Int {
        runs.withLock { runs in
            runs += 1
            return runs
        }
    }

    private func variables(adding environment: [String: String]) -> Environment {
        var variables: [Environment.Key: String?] = ["XDG_CACHE_HOME": cache, "NO_COLOR": nil]
        for (name, value) in environment { variables[Environment.Key(stringLiteral: name)] = value }
        return Environment.inherit.updating(variables)
    }
}
