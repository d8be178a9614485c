import Foundation
import Testing

@testable import WastedWorkResults

@Suite struct AtomicFileTests {
    @Test func `the new bytes replace the old ones and nothing else is left`() throws {
        let folder = try TemporaryFolder()
        try AtomicFile(folder.file("a")).write(Array("old".utf8))
        try AtomicFile(folder.file("a")).write(Array("new".utf8))
        #expect(try text(folder.file("a")) == "new")
        #expect(try folder.contents == ["a"])
    }

    @Test func `a write that takes several calls is whole`() throws {
        let folder = try TemporaryFolder()
        var calls = FileCalls.system
        calls.write = { FileCalls.system.write($0, UnsafeRawBufferPointer(rebasing: $1.prefix(3))) }
        try AtomicFile(folder.file("a"), calls: calls).write(Array("eight of".utf8))
        #expect(try text(folder.file("a")) == "eight of")
    }

    @Test(arguments: ["write", "sync", "rename"])
    func `a call that fails leaves the old file and no other`(call: String) throws {
        let folder = try TemporaryFolder()
        try AtomicFile(folder.file("a")).write(Array("old".utf8))
        #expect(throws: ResultsError.diskFull(path: folder.file("a"))) {
            try AtomicFile(folder.file("a"), calls: .failing(call)).write(Array("new".utf8))
        }
        #expect(try text(folder.file("a")) == "old")
        #expect(try folder.contents == ["a"])
    }

    @Test func `a symbolic link stays one`() throws {
        let folder = try TemporaryFolder()
        try AtomicFile(folder.file("real")).write(Array("old".utf8))
        try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: "real")
        try AtomicFile(folder.file("link")).write(Array("new".utf8))
        #expect(try text(folder.file("real")) == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link")) == "real")
    }

    @Test func `a device is written in place and never replaced`() throws {
        try AtomicFile("/dev/null").write([1, 2, 3])
        let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(kind == .typeCharacterSpecial)
    }

    @Test func `a folder that does not exist is named`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("none/a")
        #expect(throws: ResultsError.folderMissing(path: path, folder: folder.file("none"))) {
            try AtomicFile(path).write([1])
        }
    }

    #if os(Linux)
    @Test func `a full disk is told as one`() {
        #expect(throws: ResultsError.diskFull(path: "/dev/full")) { try AtomicFile("/dev/full").write([1]) }
    }

    @Test func `a folder that refuses writing is named`() {
        #expect { try AtomicFile("/sys/kernel/a").write([1]) } throws: { error in
            guard case ResultsError.readOnly(_, folder: "/sys/kernel", _) = error else { return false }
            return true
        }
    }
    #endif

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }
}

extension FileCalls {
    /// The real calls, of which one says that the disk is full.
    static func failing(_ name: String) -> FileCalls {
        var calls = FileCalls.system
        switch name {
        case "write":
            calls.write = { _, _ in
                errno = ENOSPC
                return -1
            }
        case "sync":
            calls.sync = { _ in
                errno = ENOSPC
                return -1
            }
        default:
            calls.rename = { _, _ in
                errno = ENOSPC
                return -1
            }
        }
        return calls
    }
}
