import Foundation
import Testing

@testable import WastedWorkResults

@Suite("A file that is added to") struct AppendedFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test("keeps what others wrote, and is made where it is missing")
    func appends() throws {
        for word in ["one ", "two "] { try AppendedFile(folder.file("a")).append(Array(word.utf8)) }
        #expect(try text(folder.file("a")) == "one two ")
        #expect(try folder.contents == ["a"])
    }

    @Test("a symbolic link stays one")
    func link() throws {
        try "old ".write(toFile: folder.file("real"), atomically: true, encoding: .utf8)
        try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "real")
        try AppendedFile(folder.file("link")).append(Array("new".utf8))
        #expect(try text(folder.file("real")) == "old new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link")) == "real")
    }

    @Test("many who add at once lose none")
    func atOnce() async throws {
        let path = folder.file("a")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 10..<50 { group.addTask { try AppendedFile(path).append(Array("\(number)\n".utf8)) } }
            try await group.waitForAll()
        }
        #expect(try text(path).split(separator: "\n").map(String.init).sorted() == (10..<50).map { "\($0)" })
    }

    @Test("a write that takes several calls is whole, one that fails is told")
    func calls() throws {
        var calls = FileCalls.system
        calls.write = { FileCalls.system.write($0, UnsafeRawBufferPointer(rebasing: $1.prefix(3))) }
        try AppendedFile(folder.file("a"), calls: calls).append(Array("eight of".utf8))
        #expect(try text(folder.file("a")) == "eight of")
        #expect(throws: ResultsError.diskFull(path: folder.file("a"))) {
            try AppendedFile(folder.file("a"), calls: .failing("write")).append([1])
        }
    }

    @Test("a folder, and one that is not there, are named")
    func folders() throws {
        #expect(throws: ResultsError.isFolder(path: folder.path)) { try AppendedFile(folder.path).append([1]) }
        let path = folder.file("none/a")
        #expect(throws: ResultsError.folderMissing(path: path, folder: folder.file("none"))) {
            try AppendedFile(path).append([1])
        }
    }

    #if os(Linux)
    @Test("a device is written to and not read, be it without an end")
    func devices() throws {
        #expect(throws: ResultsError.diskFull(path: "/dev/full")) { try AppendedFile("/dev/full").append([1]) }
        try AppendedFile("/dev/null").append([1])
    }
    #endif
}
