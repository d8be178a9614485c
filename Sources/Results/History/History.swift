#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A folder of runs, one file each, that only grows: `RUN.run`, and `accepted/….json` for accepted regressions.
///
/// A file is written whole and never again, so that two may add at once and a reader sees whole files only. A file that
/// cannot be read is reported and left where it is.
package struct History: Sendable {
    /// Ending of a run's file.
    static let ending = ".run"
    /// Where the folder is.
    package let folder: String

    /// - Parameter folder: path of the folder; it need not exist.
    package init(_ folder: String) {
        self.folder = folder
    }

    /// Names of the runs in it, oldest first.
    ///
    /// - Throws: `ResultsError` when the folder cannot be listed; a folder that is not there has no runs.
    package func runs() throws(ResultsError) -> [String] {
        try FolderListing.names(in: folder).filter { $0.hasSuffix(Self.ending) && !$0.hasPrefix(".") }
            .map { String($0.dropLast(Self.ending.count)) }
            .sorted()
    }

    /// The file of a run.
    package func file(of run: String) -> String {
        "\(folder)/\(run)\(Self.ending)"
    }

    /// Keeps a run.
    ///
    /// - Returns: false when it is in the history already.
    /// - Throws: `ResultsError`; also where another run of that name is in the history.
    package func add(_ entry: HistoryEntry) throws(ResultsError) -> Bool {
        let path = file(of: try Self.checked(entry.header.run))
        let bytes = try HistoryText.encode(entry, for: path)
        if try AtomicFile(path).create(bytes) { return true }
        guard try WholeFile.read(path) == bytes else { throw .alreadyKept(path: path) }
        return false
    }

    /// Reads one run.
    ///
    /// - Parameters:
    ///   - run: its name.
    ///   - metrics: what to read of it; nil for all.
    package func entry(_ run: String, metrics: [Metric]? = nil) throws(ResultsError) -> HistoryEntry {
        var reader = HistoryReader(self, metrics: metrics)
        return try reader.entry(run)
    }

    /// Reads what a run was, without its values.
    package func header(of run: String) throws(ResultsError) -> HistoryHeader {
        var reader = HistoryReader(self, metrics: [])
        return try reader.header(of: run)
    }

    /// Removes the file of a run; one that is gone already is no error.
    package func remove(_ run: String) throws(ResultsError) {
        let path = file(of: try Self.checked(run))
        guard unlink(path) == 0 || errno == ENOENT else {
            throw ResultsError(writing: path, in: folder, operation: "unlink", code: errno)
        }
    }

    /// The file of a run whose name may come from anywhere.
    func checkedFile(of run: String) throws(ResultsError) -> String {
        file(of: try Self.checked(run))
    }

    /// Bytes that a run takes; nil when it is gone.
    package func size(of run: String) -> Int? {
        var status = stat()
        return stat(file(of: run), &status) == 0 ? Int(status.st_size) : nil
    }

    /// The names of runs come from files that anybody may have written: none leads out of the folder.
    private static func checked(_ run: String) throws(ResultsError) -> String {
        let isPlain = run.utf8.allSatisfy { byte in
            switch UInt8(byte) {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isPlain, !run.isEmpty, !run.hasPrefix("."), run.utf8.count <= 200 else {
            throw .unusableName(run: run)
        }
        return run
    }
}
