import Foundation
import Testing
import WastedWorkAnalysis
import WastedWorkResults

/// reports/README.md repeats the thresholds.
@Suite struct ThresholdsReadmeTests {
    @Test func `it has a row for every unit and metric with a threshold`() throws {
        let cells = try thresholdRows().flatMap { $0.matches(of: /`([^`]+)`/).map { String($0.1) } }
        let units = Thresholds.standard.byUnit.keys.map(\.rawValue)
        let metrics = Thresholds.standard.byMetric.keys.filter { !$0.hasPrefix("integrity.") }
        #expect(Set(cells) == Set(units + metrics + ["integrity.*"]))
    }

    @Test func `its relative thresholds are those of the code`() throws {
        for row in try thresholdRows() where !row.contains("integrity") {
            let percent = try #require(row.firstMatch(of: /([0-9]+) % \|$/)?.1)
            for name in row.matches(of: /`([^`]+)`/).map({ String($0.1) }) {
                let metric =
                    Metric.named(name)
                    ?? Metric("x", unit: Unit(rawValue: name) ?? .unspecified, polarity: .neutral, summary: "")
                #expect(Thresholds.standard[metric].relative * 100 == Double(percent))
            }
        }
    }

    /// Rows of the table of thresholds.
    private func thresholdRows() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let text = try String(contentsOf: folder.appending(path: "../../reports/README.md"), encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("| Unit or metric |") })
        return Array(lines[(start + 2)...].prefix { $0.hasPrefix("|") })
    }
}
