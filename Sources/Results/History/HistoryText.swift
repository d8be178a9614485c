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
        let lines = lines(of: entry)
        let columns = (lines + ["end \(lines.count)"]).joined(separator: "\n")
        return Array(header) + Array("\n\(columns)\n".utf8)
    }

    /// In the order of scenarios, metrics and arms, so that equal runs give equal files.
    private static func lines(of entry: HistoryEntry) -> [String] {
        let metrics = entry.columns.metrics.enumerated().sorted { $0.element < $1.element }
        return entry.header.scenarios.enumerated().flatMap { scenario, description in
            metrics.flatMap { place, metric in
                description.arms.indices.compactMap { arm in
                    let values = entry.columns[.init(scenario: scenario, metric: place, arm: arm)]
                    guard !values.isEmpty else { return nil }
                    return "\(scenario) \(metric) \(arm) " + values.map { text($0) }.joined(separator: " ")
                }
            }
        }
    }

    private static func text(_ value: Double?) -> String {
        value.map(ShortNumber.text) ?? "-"
    }
}
