import Foundation
import Glibc

/// A shell script that plays a child, in a folder of its own. Within it `$here` is that folder.
final class Script: Sendable {
    /// What to run.
    let path: String
    private let folder: String

    init(_ body: String) throws {
        // As in `Bench.main`: writing to a child that has ended is an error, not this process's end.
        signal(SIGPIPE, SIG_IGN)
        folder = NSTemporaryDirectory() + "experiment-\(UUID().uuidString)"
        path = folder + "/child.sh"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        try write("#!/bin/sh\nhere='\(folder)'\n" + body + "\n", to: "child.sh")
        guard chmod(path, 0o755) == 0 else { throw POSIXError(.EPERM) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Puts a file beside the script.
    func write(_ text: String, to name: String) throws {
        try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    }

    /// A file that the script wrote; nil while there is none.
    func read(_ name: String) -> String? {
        try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Whether the process whose number the script wrote to that file still runs; one that waits to be reaped does not.
    func isRunning(_ name: String) -> Bool {
        // A script that is killed may leave an empty file.
        guard let id = read(name).flatMap({ Int32($0) }),
            let stat = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
        else {
            return false
        }
        return stat.split(separator: ")").last.map { !$0.hasPrefix(" Z") } ?? false
    }
}

/// Whether something that other processes do becomes true within a few seconds.
func eventually(_ condition: () -> Bool) async throws -> Bool {
    let deadline = ContinuousClock.now.advanced(by: .seconds(5))
    while ContinuousClock.now < deadline {
        if condition() { return true }
        try await Task.sleep(for: .milliseconds(2))
    }
    return condition()
}
