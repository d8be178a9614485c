#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension History {
    /// Where accepted regressions are kept.
    package var acceptanceFolder: String { "\(folder)/accepted" }

    /// Keeps an acceptance in a file of its own.
    ///
    /// - Parameters:
    ///   - acceptance: what is accepted.
    ///   - number: any number; it tells acceptances of the same second apart.
    /// - Returns: path of the file.
    /// - Throws: `ResultsError` of the writing kind; the folder must exist.
    package func add(_ acceptance: Acceptance, number: UInt16) throws(ResultsError) -> String {
        let time = acceptance.acceptedAt.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let path = "\(acceptanceFolder)/\(time)-\(String(number, radix: 16)).json"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let bytes: [UInt8]
        do {
            bytes = try Array(encoder.encode(acceptance)) + [UInt8(ascii: "\n")]
        } catch {
            throw .notFinite(path: path, place: "\(error)")
        }
        guard try AtomicFile(path).create(bytes) else { throw .alreadyKept(path: path) }
        return path
    }

    /// Every acceptance, oldest first, and the files that could not be read.
    package func acceptances() throws(ResultsError) -> (kept: [Acceptance], damaged: [ResultsError]) {
        var kept: [Acceptance] = []
        var damaged: [ResultsError] = []
        for name in try FolderListing.names(in: acceptanceFolder).sorted() where name.hasSuffix(".json") {
            guard !name.hasPrefix(".") else { continue }
            do throws(ResultsError) {
                kept.append(try Self.acceptance(at: "\(acceptanceFolder)/\(name)"))
            } catch {
                damaged.append(error)
            }
        }
        return (kept, damaged)
    }

    private static func acceptance(at path: String) throws(ResultsError) -> Acceptance {
        let data = Data(try WholeFile.read(path))
        do {
            let acceptance = try JSONDecoder().decode(Acceptance.self, from: data)
            guard acceptance.acceptance <= Acceptance.currentLayout else {
                throw ResultsError.newerSchema(
                    path: path,
                    found: acceptance.acceptance,
                    known: Acceptance.currentLayout
                )
            }
            if let trouble = acceptance.trouble { throw ResultsError.noAcceptance(path: path, reason: trouble) }
            return acceptance
        } catch let error as ResultsError {
            throw error
        } catch let error as DecodingError {
            throw .noAcceptance(path: path, reason: Self.reason(ResultsError(decoding: path, error: error)))
        } catch {
            throw .noAcceptance(path: path, reason: "\(error)")
        }
    }

    private static func reason(_ error: ResultsError) -> String {
        switch error {
        case .malformed(_, let place, let reason): "\(place): \(reason)"
        default: "it is not JSON"
        }
    }
}
