#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads the text that `HistoryText` writes.
struct HistoryParser {
    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")
    /// Named in an error.
    let path: String
    /// Only columns of these metrics are read; nil reads all.
    let metrics: Set<String>?

    private typealias Bytes = UnsafeBufferPointer<UInt8>.SubSequence

    /// Reads the whole file.
    ///
    /// - Throws: `ResultsError` of the content kind, for a file that is cut off too.
    func entry(_ bytes: [UInt8]) throws(ResultsError) -> HistoryEntry {
        let header = try header(bytes)
        let names = metrics.map { Set($0.map { Array($0.utf8) }) }
        let result = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(ResultsError) in try series(in: buffer, names, header) }
        }
        return try HistoryEntry(header: header, series: result.get())
    }

    /// Reads the first line alone.
    func header(_ bytes: [UInt8]) throws(ResultsError) -> HistoryHeader {
        guard !bytes.isEmpty else { throw .empty(path: path) }
        guard let end = bytes.firstIndex(of: Self.newline) else { throw cutOff(bytes.count, line: 1) }
        let line = Data(bytes[..<end])
        guard let version = try? JSONDecoder().decode(HistoryVersion.self, from: line) else {
            throw .wrongKind(path: path, found: "its first line is no header of a history")
        }
        guard version.history <= HistoryHeader.currentLayout else {
            throw .newerSchema(path: path, found: version.history, known: HistoryHeader.currentLayout)
        }
        do {
            return try JSONDecoder().decode(HistoryHeader.self, from: line)
        } catch let error as DecodingError {
            throw ResultsError(decoding: path, error: error)
        } catch {
            throw .wrongKind(path: path, found: "\(error)")
        }
    }

    private func series(
        in buffer: UnsafeBufferPointer<UInt8>,
        _ names: Set<[UInt8]>?,
        _ header: HistoryHeader
    ) throws(ResultsError) -> [HistoryEntry.Key: [Double?]] {
        var series: [HistoryEntry.Key: [Double?]] = [:]
        var rest = buffer[...]
        skipLine(&rest)
        var line = 1
        while !rest.isEmpty {
            line += 1
            guard let text = takeLine(&rest) else { break }
            if let count = ended(text) {
                guard count == line - 2, rest.isEmpty else { throw damaged(line, "it ends with a wrong count") }
                return series
            }
            guard let (key, values) = try column(text, line, names, header) else { continue }
            series[key] = values
        }
        throw cutOff(buffer.count, line: line)
    }

    /// nil for a metric that is not asked for.
    private func column(
        _ text: Bytes,
        _ line: Int,
        _ names: Set<[UInt8]>?,
        _ header: HistoryHeader
    ) throws(ResultsError) -> (HistoryEntry.Key, [Double?])? {
        let words = text.split(separator: Self.space, maxSplits: 3)
        guard words.count == 4, let scenario = number(words[0]), header.scenarios.indices.contains(scenario),
            let arm = number(words[2]), header.scenarios[scenario].arms.indices.contains(arm)
        else { throw damaged(line, "no column of a scenario and an arm of the header") }
        if let names, !names.contains(Array(words[1])) { return nil }
        var values: [Double?] = []
        for word in words[3].split(separator: Self.space) {
            guard values.count < HistoryEntry.mostPairs else { throw damaged(line, "too many values") }
            if word.count == 1, word.first == UInt8(ascii: "-") {
                values.append(nil)
            } else if let value = ShortNumber.value(word) {
                values.append(value)
            } else {
                throw damaged(line, "'\(String(decoding: word.prefix(20), as: UTF8.self))' is not a number")
            }
        }
        let metric = String(decoding: words[1], as: UTF8.self)
        return (HistoryEntry.Key(scenario: scenario, metric: metric, arm: arm), values)
    }

    /// The count of a last line; nil for any other.
    private func ended(_ text: Bytes) -> Int? {
        guard text.starts(with: "end ".utf8) else { return nil }
        return number(text.dropFirst(4)) ?? -1
    }

    private func number(_ text: Bytes) -> Int? {
        Int(String(decoding: text, as: UTF8.self))
    }

    /// nil when the line does not end.
    private func takeLine(_ rest: inout Bytes) -> Bytes? {
        guard let end = rest.firstIndex(of: Self.newline) else { return nil }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }

    private func skipLine(_ rest: inout Bytes) {
        _ = takeLine(&rest)
    }

    private func damaged(_ line: Int, _ reason: String) -> ResultsError {
        .malformed(path: path, place: "line \(line)", reason: reason)
    }

    private func cutOff(_ bytes: Int, line: Int) -> ResultsError {
        .truncated(path: path, bytes: bytes, line: line, inside: "the run's values")
    }
}

/// As much of a header as tells whether the rest can be read.
private struct HistoryVersion: Decodable {
    let history: Int
}
