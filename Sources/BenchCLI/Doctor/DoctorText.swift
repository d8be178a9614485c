#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Readings as text.
enum DoctorText {
    /// A line a reading, the remedy under each warning, and a last line that sums up.
    static func lines(_ readings: [DoctorReading], paint: Paint) -> String {
        let width = readings.map(\.name.count).max() ?? 0
        let lines = readings.flatMap { reading -> [String] in
            let name = reading.name + String(repeating: " ", count: width - reading.name.count)
            let state = reading.state == .ok ? "ok  " : paint.yellow("warn")
            let indent = String(repeating: " ", count: width + 8)
            return ["\(state)  \(name)  \(reading.value)"] + (reading.remedy.map { ["\(indent)→ \($0)"] } ?? [])
        }
        return (lines + [summary(readings)]).joined(separator: "\n") + "\n"
    }

    /// One JSON object: `{"readings":[{"name","remedy","state","value"}],"schema":1}`; `remedy` only with a warning.
    static func json(_ readings: [DoctorReading]) throws -> String {
        struct Document: Encodable {
            let schema = 1
            let readings: [DoctorReading]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(Document(readings: readings)), as: UTF8.self) + "\n"
    }

    private static func summary(_ readings: [DoctorReading]) -> String {
        switch readings.count(where: { $0.state == .warn }) {
        case 0: "Nothing here makes the figures worse."
        case 1: "One thing makes the figures worse; the intervals of a report show by how much."
        case let count: "\(count) things make the figures worse; the intervals of a report show by how much."
        }
    }
}
