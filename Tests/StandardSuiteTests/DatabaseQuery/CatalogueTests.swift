import Foundation
import Testing
import WastedWork

@testable import StandardSuite

@Suite("The catalogue")
struct CatalogueTests {
    /// Runs `body` with a catalogue in a folder of its own, which is removed afterwards.
    private func withCatalogue(rows: Int = 500, _ body: (Catalogue) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "catalogue-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { _ = try? FileManager.default.removeItem(atPath: folder) }
        try await body(Catalogue(rows: rows, folder: folder))
    }

    private func names(beside catalogue: Catalogue) throws -> [String] {
        let folder = (catalogue.path as NSString).deletingLastPathComponent
        return try FileManager.default.contentsOfDirectory(atPath: folder)
    }

    @Test("is missing, then generated, then sound, with nothing beside it")
    func generated() async throws {
        try await withCatalogue { catalogue in
            #expect(await CatalogueCheck(catalogue: catalogue).state() == .missing)
            try await CatalogueGenerator(catalogue: catalogue).generate { _ in }
            #expect(await CatalogueCheck(catalogue: catalogue).state() == .sound)
            let names = try self.names(beside: catalogue)
            #expect(names == ["catalogue-v1-500.sqlite"])
        }
    }

    @Test("has the same bytes wherever it is generated")
    func deterministic() async throws {
        try await withCatalogue { one in
            try await withCatalogue { other in
                for catalogue in [one, other] { try await CatalogueGenerator(catalogue: catalogue).generate { _ in } }
                #expect(FileManager.default.contentsEqual(atPath: one.path, andPath: other.path))
            }
        }
    }

    @Test("is damaged when it is cut short, overwritten, or has too few rows")
    func damaged() async throws {
        try await withCatalogue { catalogue in
            try await CatalogueGenerator(catalogue: catalogue).generate { _ in }
            let bytes = try #require(FileManager.default.contents(atPath: catalogue.path))
            let damages = [bytes.prefix(bytes.count / 2), Data(repeating: 7, count: 4096), Data()]
            for damage in damages {
                try Data(damage).write(to: URL(fileURLWithPath: catalogue.path))
                guard case .damaged = await CatalogueCheck(catalogue: catalogue).state() else {
                    Issue.record("\(damage.count) bytes passed for a catalogue")
                    continue
                }
            }
            try bytes.write(to: URL(fileURLWithPath: catalogue.path))
            let more = Catalogue(rows: 501, folder: (catalogue.path as NSString).deletingLastPathComponent)
            try FileManager.default.copyItem(atPath: catalogue.path, toPath: more.path)
            #expect(await CatalogueCheck(catalogue: more).state() == .damaged("500 rows instead of 501"))
        }
    }

    @Test("that dead processes left half made is removed; one that is being made stays")
    func drafts() async throws {
        try await withCatalogue { catalogue in
            let (dead, alive) = ("\(catalogue.path).draft-999999999", "\(catalogue.path).draft-1")
            for draft in [dead, alive] { try Data([1]).write(to: URL(fileURLWithPath: draft)) }
            try await CatalogueGenerator(catalogue: catalogue).generate { _ in }
            #expect(
                try Set(names(beside: catalogue)) == ["catalogue-v1-500.sqlite", "catalogue-v1-500.sqlite.draft-1"]
            )
        }
    }

    @Test("whose generation is cancelled leaves nothing behind")
    func cancelled() async throws {
        try await withCatalogue { catalogue in
            let generating = Task { try await CatalogueGenerator(catalogue: catalogue).generate { _ in } }
            generating.cancel()
            let result = await generating.result
            #expect(throws: (any Error).self) { try result.get() }
            let names = try self.names(beside: catalogue)
            #expect(names == [])
        }
    }

    @Test("of no rows, or of too many, is refused with the range", arguments: [0, -1, 50_000_001])
    func range(rows: Int) {
        #expect(throws: CatalogueError.rowsOutOfRange(rows)) { try Catalogue(Parameters(rows: rows)) }
    }

    @Test("is kept where XDG says, and else under the home folder; with neither there is no place")
    func place() throws {
        let base = NSTemporaryDirectory() + "cache-\(UUID().uuidString)"
        defer { _ = try? FileManager.default.removeItem(atPath: base) }
        let byXDG = try CacheFolder.path(environment: ["XDG_CACHE_HOME": base])
        let byHome = try CacheFolder.path(environment: ["XDG_CACHE_HOME": "relative", "HOME": base])
        #expect(byXDG == "\(base)/wasted-work" && byHome == "\(base)/.cache/wasted-work")
        #expect(throws: CatalogueError.noCacheFolder) { try CacheFolder.path(environment: [:]) }
        #expect(throws: CatalogueError.self) { try CacheFolder.path(environment: ["HOME": "/dev/null"]) }
    }
}
