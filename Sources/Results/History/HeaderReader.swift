#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads the first lines of a history's files, one after the other.
///
/// Nearly all of a header are its scenarios, and they are the same night after night: only where their text differs from that of the
/// file before are they decoded.
struct HeaderReader {
    private static let key = Array("scenarios".utf8)
    private var known: (text: ArraySlice<UInt8>, header: HistoryHeader)?

    /// - Parameters:
    ///   - line: the header, a JSON object.
    ///   - path: named in an error.
    /// - Throws: `ResultsError` of the content kind.
    mutating func header(_ line: [UInt8], path: String) throws(ResultsError) -> HistoryHeader {
        guard let range = JSONMember.value(of: Self.key, in: line) else { return try Self.decoded(line, path: path) }
        if let known, known.text.elementsEqual(line[range]) {
            let rest = line[..<range.lowerBound] + Array("[]".utf8) + line[range.upperBound...]
            return try Self.decoded(Array(rest), path: path).withScenarios(of: known.header)
        }
        let header = try Self.decoded(line, path: path)
        known = (line[range], header)
        return header
    }

    private static func decoded(_ line: [UInt8], path: String) throws(ResultsError) -> HistoryHeader {
        let data = Data(line)
        guard let version = try? JSONDecoder().decode(HistoryVersion.self, from: data) else {
            throw .wrongKind(path: path, found: "its first line is no header of a history")
        }
        guard version.history <= HistoryHeader.currentLayout else {
            throw .newerSchema(path: path, found: version.history, known: HistoryHeader.currentLayout)
        }
        do {
            return try JSONDecoder().decode(HistoryHeader.self, from: data)
        } catch let error as DecodingError {
            throw ResultsError(decoding: path, error: error)
        } catch {
            throw .wrongKind(path: path, found: "\(error)")
        }
    }
}

/// As much of a header as tells whether the rest can be read.
private struct HistoryVersion: Decodable {
    let history: Int
}
