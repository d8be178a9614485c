import Foundation

/// A `PATH` with nothing on it but the system's text tools and commands that a test scripts.
final class ScriptedMachine: Sendable {
    /// What came of running the script.
    struct Outcome {
        let status: Int32
        let errors: String
        /// The scripted commands that were called, with their arguments, in order.
        let calls: [String]
    }

    private let folder: TemporaryFolder
    private let script: String

    /// - Parameter script: path of a bash script within the repository.
    init(script: String) throws {
        folder = try TemporaryFolder()
        // Support, BenchCLITests and Tests stand between this file and the repository.
        let repository = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        self.script = repository.appending(path: script).path
        for tool in ["sed", "head", "sort", "env", "bash"] {
            let places = ["/usr/bin", "/bin"].map { "\($0)/\(tool)" }
            guard let place = places.first(where: FileManager.default.isExecutableFile) else { continue }
            try FileManager.default.createSymbolicLink(atPath: folder.file(tool), withDestinationPath: place)
        }
    }

    /// Puts a command on the path, or replaces it; each of its calls is noted.
    func add(_ name: String, _ body: String) throws {
        let text = "#!/bin/bash\necho \"\(name) $*\" >>'\(folder.file("calls.log"))'\n\(body)\n"
        try text.write(toFile: folder.file(name), atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file(name))
    }

    /// Takes a command from the path.
    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: folder.file(name))
    }

    /// Runs the script with nothing to read.
    func run(_ arguments: String...) throws -> Outcome {
        let process = Process()
        let errors = Pipe()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = [script] + arguments
        process.environment = ["PATH": folder.path]
        process.standardInput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let calls = (try? folder.text("calls.log")) ?? ""
        return Outcome(
            status: process.terminationStatus,
            errors: text,
            calls: calls.split(separator: "\n").map(String.init)
        )
    }
}
