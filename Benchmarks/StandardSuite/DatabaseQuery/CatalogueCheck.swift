import WastedWork

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Whether a catalogue's file is what it should be.
struct CatalogueCheck {
    let catalogue: Catalogue

    /// What a look at the file found.
    enum State: Equatable {
        case sound
        case missing
        case damaged(String)
    }

    /// Opens the file and compares version, number of rows and integrity.
    func state() async -> State {
        guard FileManager.default.fileExists(atPath: catalogue.path) else { return .missing }
        do {
            let connection = try await SQLiteConnection.open(path: catalogue.path)
            let finding: String?
            do {
                finding = try await damage(connection)
            } catch {
                finding = "\(error)"
            }
            await connection.close()
            return finding.map { .damaged($0) } ?? .sound
        } catch {
            return .damaged("\(error)")
        }
    }

    private func damage(_ connection: SQLiteConnection) async throws -> String? {
        let version = try await connection.userVersion()
        guard version == Catalogue.version else { return "version \(version) instead of \(Catalogue.version)" }
        let rows = try await connection.query("SELECT count(*) FROM product", into: 0) { $0 = Int($1.integer(at: 0)) }
        guard rows == catalogue.rows else { return "\(rows) rows instead of \(catalogue.rows)" }
        return try await connection.integrityProblems().first
    }
}
