import WastedWork

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes a catalogue: in a file of its own beside the final place, which it takes only when complete.
struct CatalogueGenerator {
    let catalogue: Catalogue

    /// Rows a transaction; between two of them progress is told and a cancellation heard.
    private static let batch = 500_000

    /// - Throws: `CatalogueError.cannotWrite` when there is no room or no permission, `CancellationError` when stopped;
    ///   nothing half-made stays behind.
    func generate(_ progress: @Sendable (String) -> Void) async throws {
        let draft = "\(catalogue.path).draft-\(getpid())"
        try AbandonedDrafts(of: catalogue.path).remove()
        do {
            try await fill(draft, progress)
            guard rename(draft, catalogue.path) == 0 else {
                throw CatalogueError.cannotWrite(path: catalogue.path, reason: String(cString: strerror(errno)))
            }
        } catch {
            if FileManager.default.fileExists(atPath: draft) { try removeDraft(draft) }
            if error.isCancellation || error is CatalogueError { throw error }
            throw CatalogueError.cannotWrite(path: catalogue.path, reason: "\(error)")
        }
    }

    private func fill(_ path: String, _ progress: @Sendable (String) -> Void) async throws {
        let connection = try await SQLiteConnection.open(path: path, mode: .create)
        do {
            try await insertRows(connection, progress)
        } catch {
            await connection.close()
            throw error
        }
        await connection.close()
    }

    private func insertRows(_ connection: SQLiteConnection, _ progress: @Sendable (String) -> Void) async throws {
        // No journal: a draft that is not completed is thrown away. What is complete is on disk before it is renamed.
        try await connection.executeScript(
            """
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = FULL;
            CREATE TABLE product (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL);
            """
        )
        for start in stride(from: 0, to: catalogue.rows, by: CatalogueGenerator.batch) {
            let count = min(CatalogueGenerator.batch, catalogue.rows - start)
            try await connection.insert("INSERT INTO product VALUES (?, ?, ?)", count: count) { index in
                let id = start + index + 1
                return [.integer(Int64(id)), .text(ProductNames.name(of: id)), .integer(Int64(id % 100_000))]
            }
            try Task.checkCancellation()
            progress("\(start + count) of \(catalogue.rows) products")
        }
        try await connection.setUserVersion(Int32(Catalogue.version))
    }

    private func removeDraft(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw CatalogueError.cannotWrite(path: path, reason: String(cString: strerror(errno)))
        }
    }
}
