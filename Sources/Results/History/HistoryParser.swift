#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reads the text that `HistoryText` writes.
struct HistoryParser {
    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")
    /// Named in an error.
    let path: String
    /// Only columns of these metrics are read; nil reads all.
    let metrics: [String]?

    private typealias Bytes = UnsafeBufferPointer<UInt8>.SubSequence

    /// Reads the whole file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - headers: remembers what headers have in common.
    /// - Throws: `ResultsError` of the content kind, for a file that is cut off too.
    func entry(_ bytes: [UInt8], _ headers: inout HeaderReader) throws(ResultsError) -> HistoryEntry {
        let header = try header(bytes, &headers)
        let result = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(ResultsError) in try columns(in: buffer, header) }
        }
        return try HistoryEntry(header: header, columns: result.get())
    }

    /// Reads the first line alone.
    func header(_ bytes: [UInt8], _ headers: inout HeaderReader) throws(ResultsError) -> HistoryHeader {
        guard !bytes.isEmpty else { throw .empty(path: path) }
        guard let end = bytes.firstIndex(of: Self.newline) else { throw cutOff(bytes.count, line: 1) }
        return try headers.header(Array(bytes[..<end]), path: path)
    }

    private func columns(
        in buffer: UnsafeBufferPointer<UInt8>,
        _ header: HistoryHeader
    ) throws(ResultsError) -> HistoryColumns {
        var columns = HistoryColumns(header)
        var finder = MetricFinder(metrics, &columns)
        var rest = buffer[...]
        skipLine(&rest)
        var line = 1
        while !rest.isEmpty {
            line += 1
            guard let text = takeLine(&rest) else { break }
            if let count = ended(text) {
                guard count == line - 2, rest.isEmpty else { throw damaged(line, "it ends with a wrong count") }
                return columns
            }
            try read(text, line, &finder, into: &columns)
        }
        throw cutOff(buffer.count, line: line)
    }

    /// Reads one column, unless its metric is not asked for.
    private func read(
        _ text: Bytes,
        _ line: Int,
        _ finder: inout MetricFinder,
        into columns: inout HistoryColumns
    ) throws(ResultsError) {
        var rest = text
        guard let scenario = number(takeWord(&rest)), let metric = takeWord(&rest), let arm = number(takeWord(&rest)),
            columns.contains(scenario: scenario, arm: arm), !rest.isEmpty
        else { throw damaged(line, "no column of a scenario and an arm of the header") }
        guard let place = finder.place(of: metric, in: &columns) else { return }
        guard columns.metrics.count <= HistoryEntry.mostMetrics else { throw damaged(line, "too many metrics") }
        columns[.init(scenario: scenario, metric: place, arm: arm)] = try values(rest, line)
    }

    private func values(_ text: Bytes, _ line: Int) throws(ResultsError) -> [Double?] {
        var rest = text
        var values: [Double?] = []
        values.reserveCapacity(min(text.count / 2 + 1, 16))
        while let first = rest.first {
            if first == Self.space {
                rest.removeFirst()
                continue
            }
            guard values.count < HistoryEntry.mostPairs else { throw damaged(line, "too many values") }
            if let value = ShortNumber.takePlain(from: &rest) {
                values.append(value)
            } else {
                values.append(try other(&rest, line))
            }
        }
        return values
    }

    /// A value that is no plain decimal; nil for a gap.
    private func other(_ rest: inout Bytes, _ line: Int) throws(ResultsError) -> Double? {
        guard let word = takeWord(&rest) else { return nil }
        if word.count == 1, word.first == UInt8(ascii: "-") { return nil }
        if let value = ShortNumber.value(word) { return value }
        throw damaged(line, "'\(String(decoding: word.prefix(20), as: UTF8.self))' is not a number")
    }

    /// What stands before the next space; nil at the end of the line.
    private func takeWord(_ rest: inout Bytes) -> Bytes? {
        while let first = rest.first, first == Self.space { rest.removeFirst() }
        guard !rest.isEmpty else { return nil }
        var end = rest.startIndex
        while end < rest.endIndex, rest.base[end] != Self.space { end += 1 }
        defer { rest = rest[end...] }
        return rest[rest.startIndex..<end]
    }

    /// The count of a last line; nil for any other.
    private func ended(_ text: Bytes) -> Int? {
        guard text.first == UInt8(ascii: "e"), text.starts(with: "end ".utf8) else { return nil }
        return number(text.dropFirst(4)) ?? -1
    }

    /// A whole number without a sign.
    private func number(_ text: Bytes?) -> Int? {
        guard let text, 1...9 ~= text.count else { return nil }
        var value = 0
        for byte in text {
            guard 0x30...0x39 ~= byte else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// nil when the line does not end.
    private func takeLine(_ rest: inout Bytes) -> Bytes? {
        guard let base = rest.base.baseAddress else { return nil }
        let start = base + rest.startIndex
        guard let found = memchr(start, Int32(Self.newline), rest.count) else { return nil }
        let end = rest.startIndex + (UnsafeRawPointer(found) - UnsafeRawPointer(start))
        defer { rest = rest[(end + 1)...] }
        return rest[rest.startIndex..<end]
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
