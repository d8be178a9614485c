import Foundation

/// A process that runs at this moment and bears a mark in its environment.
package struct MarkedProcess: Sendable, Equatable {
    /// Process identifier.
    package let id: Int32
    /// Its command line, the program's name first.
    package let arguments: [String]

    /// The processes in whose environment the mark occurs. One that waits to be reaped has none any more.
    static func all(marked mark: String) -> [MarkedProcess] {
        let ids = ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap(Int32.init)
        return ids.filter { $0 != getpid() && text("environ", of: $0).contains(mark) }.map { id in
            MarkedProcess(id: id, arguments: text("cmdline", of: id).split(separator: "\0").map(String.init))
        }
    }

    /// Empty for a process that has gone, or is another user's.
    private static func text(_ file: String, of id: Int32) -> String {
        String(decoding: FileManager.default.contents(atPath: "/proc/\(id)/\(file)") ?? Data(), as: UTF8.self)
    }
}
