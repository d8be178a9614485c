#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The JSON file that keeps a run; reports/README.md describes it key by key.
package enum ResultFile {
    /// Reads a run. Keys and metrics that this build does not know are ignored.
    ///
    /// - Throws: `ResultsError` of the reading or the content kind.
    package static func read(_ path: String) throws(ResultsError) -> Run {
        try decode(WholeFile.read(path), from: path)
    }

    /// Writes a run as the whole file, by an atomic rename.
    ///
    /// A value that is not a finite number is left out, with a warning in its trial.
    ///
    /// - Throws: `ResultsError` of the writing kind; an older file is then untouched.
    package static func write(_ run: Run, to path: String) throws(ResultsError) {
        try AtomicFile(path).write(encode(run, for: path))
    }

    /// The text of the file, in one line with sorted keys.
    ///
    /// - Parameters:
    ///   - run: what to write.
    ///   - path: named in an error.
    package static func encode(_ run: Run, for path: String = "the result") throws(ResultsError) -> [UInt8] {
        try text(of: run.withFiniteValues(), for: path) + [UInt8(ascii: "\n")]
    }

    /// The text of one trial within the file.
    static func encode(_ trial: TrialResult, for path: String) throws(ResultsError) -> [UInt8] {
        try text(of: trial.withFiniteValues(), for: path)
    }

    private static func text(of value: some Encodable, for path: String) throws(ResultsError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return try Array(encoder.encode(value))
        } catch {
            throw .notFinite(path: path, place: place(of: error))
        }
    }

    /// Reads a run from the text of a file.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - path: named in an error.
    package static func decode(_ bytes: [UInt8], from path: String) throws(ResultsError) -> Run {
        let outline = try outline(of: bytes, path: path)
        guard let list = outline.list, list.elements.count > TrialChunks.size else { return try run(in: bytes, path) }
        let chunks = TrialChunks(list, in: bytes)
        var run = try run(in: chunks.frame, path)
        // What is wrong with a trial is told by its place in the whole.
        guard let trials = chunks.trials() else { return try self.run(in: bytes, path) }
        run.trials = trials
        return run
    }

    private static func run(in bytes: [UInt8], _ path: String) throws(ResultsError) -> Run {
        let file: CheckedRun = try decode(Data(bytes), path: path)
        try file.header.check(path: path)
        // A header that passes has a run behind it.
        guard let run = file.run else { throw .wrongKind(path: path, found: "it holds no run") }
        return run
    }

    /// A run whose values are only looked at where the header says that this build can read them.
    private struct CheckedRun: Decodable {
        let header: ResultHeader
        let run: Run?

        init(from decoder: any Decoder) throws {
            header = try ResultHeader(from: decoder)
            run = header.isReadable ? try Run(from: decoder) : nil
        }
    }

    private static func outline(of bytes: [UInt8], path: String) throws(ResultsError) -> JSONOutline {
        guard let first = bytes.first(where: { !$0.isJSONSpace }) else { throw .empty(path: path) }
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            throw .notJSON(path: path, line: 1, reason: "it does not begin with {")
        }
        let outline = JSONOutline(of: bytes, listUnder: "trials")
        switch outline.finding {
        case .complete: break
        case .truncated(let line, let inside):
            throw .truncated(path: path, bytes: bytes.count, line: line, inside: inside)
        case .broken(let line, let reason):
            throw .notJSON(path: path, line: line, reason: reason)
        }
        guard first == UInt8(ascii: "{") else { throw .wrongKind(path: path, found: "it is a list") }
        return outline
    }

    private static func decode<Value: Decodable>(_ data: Data, path: String) throws(ResultsError) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: data)
        } catch let error as DecodingError {
            throw ResultsError(decoding: path, error: error)
        } catch {
            throw .notJSON(path: path, line: 1, reason: "\(error)")
        }
    }

    private static func place(of error: any Error) -> String {
        guard case EncodingError.invalidValue(_, let context) = error else { return "\(error)" }
        return context.codingPath.place
    }
}

extension UInt8 {
    fileprivate var isJSONSpace: Bool {
        [0x20, 0x09, 0x0A, 0x0D].contains(self)
    }
}
