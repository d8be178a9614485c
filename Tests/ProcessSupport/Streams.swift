import Foundation
import SystemPackage

/// Where a program writes: two files, so that whatever it started may live on without keeping the reader waiting.
struct Streams: Sendable {
    private let folder: String

    /// - Parameter folder: is made.
    init(folder: String) throws {
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    var output: String { text("output") }
    var errors: String { text("errors") }

    func openOutput() throws -> FileDescriptor { try open("output") }
    func openErrors() throws -> FileDescriptor { try open("errors") }

    private func open(_ name: String) throws -> FileDescriptor {
        let options: FileDescriptor.OpenOptions = [.create, .append, .closeOnExec]
        return try .open(FilePath("\(folder)/\(name)"), .writeOnly, options: options, permissions: .ownerReadWrite)
    }

    private func text(_ name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data(), as: UTF8.self)
    }
}
