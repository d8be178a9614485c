import Foundation
import Testing

@testable import WastedWorkAnalysis

@Suite("The README's table of watched figures") struct GateReadmeTests {
    @Test("has every figure with its rule and its thresholds, and no other")
    func figures() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let text = try String(contentsOf: folder.appending(path: "../../../reports/README.md"), encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("| Figure | What it is |") })
        var told: [String: GateLimit] = [:]
        for row in lines[(start + 2)...].prefix(while: { $0.hasPrefix("|") }) {
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let limit = GateLimit(
                try #require(GateRule(rawValue: cells[2])),
                absolute: try #require(Double(cells[3])),
                relative: try #require(Double(cells[4].dropLast(2))) / 100
            )
            for name in cells[0].matches(of: /`([^`]+)`/) { told[String(name.1)] = limit }
        }
        #expect(told == GateThresholds.standard.figures)
    }
}
