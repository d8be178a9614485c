#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The text of a history's file: the header in a line of JSON, a line a column, and a line that ends it.
///
///     {"history":1,"run":"20260101T020000Z-9f3a",…}
///     0 hold.orphaned 1 0.0123 0.0119 - 0.0131
///     end 1
///
/// A column is the position of its scenario, the metric, the position of the arm, and a value a pair: `-` where there is
/// none. Values have seven significant digits, whole numbers all of theirs.
enum HistoryText {
    /// The file as text.
    ///
    /// - Parameters:
    ///   - entry: what to write.
    ///   - path: named in an error.
    static func encode(_ entry: HistoryEntry, for path: String) throws(ResultsError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let header: Data
        do {
            header = try encoder.encode(entry.header)
        } catch {
            throw .notFinite(path: path, place: "the header (\(error))")
        }
        let lines = entry.sortedSeries.map { key, values in
            "\(key.scenario) \(key.metric) \(key.arm) " + values.map { text($0) }.joined(separator: " ")
        }
        let columns = (lines + ["end \(lines.count)"]).joined(separator: "\n")
        return Array(header) + Array("\n\(columns)\n".utf8)
    }

    private static func text(_ value: Double?) -> String {
        value.map(ShortNumber.text) ?? "-"
    }
}

extension HistoryEntry {
    /// In the order of scenarios, metrics and arms, so that equal runs give equal files.
    fileprivate var sortedSeries: [(key: Key, value: [Double?])] {
        series.sorted { one, other in
            (one.key.scenario, one.key.metric, one.key.arm) < (other.key.scenario, other.key.metric, other.key.arm)
        }
    }
}
