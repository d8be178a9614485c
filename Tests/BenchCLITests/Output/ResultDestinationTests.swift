import ArgumentParser
import Foundation
import Testing
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite struct ResultDestinationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func destination(_ arguments: String...) throws -> ResultDestination {
        ResultDestination(try RunOptions.parse(arguments), workingFolder: folder.path)
    }

    @Test("results go to reports/ where there is one, else here")
    func defaultFolder() throws {
        #expect(try destination().rawFile == "latest.json")
        try FileManager.default.createDirectory(atPath: folder.file("reports"), withIntermediateDirectories: false)
        #expect(try destination().rawFile == "reports/latest.json")
        #expect(try destination("--output", "x/").rawFile == "x/latest.json")
    }

    @Test("the probe makes missing folders and leaves no file")
    func makes() throws {
        try destination("--output", folder.file("a/b"), "--json", folder.file("raw.json")).probe()
        #expect(try folder.names() == ["a"])
        #expect(Folder(path: folder.file("a/b")).exists)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("a/b")).isEmpty)
    }

    @Test("a file in the place of the folder is an error before any trial")
    func fileInTheWay() throws {
        try AtomicFile(folder.file("a")).write([])
        for path in [folder.file("a"), folder.file("a/b")] {
            #expect(throws: CLIError.notAFolder(path: path)) { try destination("--output", path).probe() }
        }
    }

    @Test("a folder in the place of a file is an error before any trial")
    func folderInTheWay() throws {
        try FileManager.default.createDirectory(atPath: folder.file("latest.md"), withIntermediateDirectories: false)
        #expect(throws: ResultsError.isFolder(path: folder.file("latest.md"))) {
            try destination("--output", folder.path).probe()
        }
        #expect(throws: (any Error).self) {
            try destination("--output", folder.file("x"), "--json", folder.path).probe()
        }
    }

    #if os(Linux)
    @Test("where nothing can be made the system's reason is told")
    func refused() throws {
        #expect(throws: CLIError.folderNotMade(path: "/proc/bench", reason: "No such file or directory")) {
            try destination("--output", "/proc/bench").probe()
        }
    }

    @Test("a device takes raw values without a probe beside it")
    func device() throws {
        try destination("--output", folder.path, "--json", "/dev/null").probe()
    }
    #endif

    @Test("a missing folder of the raw values is an error before any trial")
    func missingFolder() throws {
        #expect(throws: ResultsError.self) {
            try destination("--output", folder.path, "--json", folder.file("none/raw.json")).probe()
        }
    }
}
