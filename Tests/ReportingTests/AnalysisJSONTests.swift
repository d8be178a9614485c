import Foundation
import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct AnalysisJSONTests {
    @Test func `it is JSON with the keys that are promised`() throws {
        let object = try #require(JSONSerialization.jsonObject(with: Data(text().utf8)) as? [String: Any])
        let comparison = try #require((object["comparisons"] as? [[String: Any]])?.first)
        #expect(Set(object.keys) == ["schema", "run", "comparisons", "predictions"])
        #expect(
            Set(comparison.keys) == [
                "scenario", "metric", "unit", "polarity", "baseline", "candidate", "arms", "difference", "ratio",
                "pValue", "adjustedPValue", "verdict", "neededPairs", "warnings",
            ]
        )
        let arms = try #require(comparison["arms"] as? [String: [String: Any]])
        #expect(Set(try #require(arms["withCancellation"]).keys) == ["estimate", "low", "high", "n"])
    }

    @Test func `every key of it is in reports README`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let readme = try String(contentsOf: folder.appending(path: "../../reports/README.md"), encoding: .utf8)
        let keys = Set(text().matches(of: /"([A-Za-z0-9]+)":/).map { String($0.1) })
        let arms: Set<String> = ["withoutCancellation", "withCancellation"]
        #expect(keys.subtracting(arms).filter { !readme.contains("`\($0)`") }.isEmpty)
    }

    @Test func `the largest seed keeps its digits`() {
        var run = Run.sample()
        run.seed = .max
        #expect(text(of: run).contains("\"seed\":18446744073709551615,"))
    }

    @Test func `what could not be had is null, never a number`() {
        var run = Run.sample()
        run.scenarios.removeAll { $0.name != "missing-arm" }
        #expect(
            text(of: run).contains(
                "\"difference\":null,\"ratio\":null,\"pValue\":null,\"adjustedPValue\":null,\"verdict\":\"inconclusive\""
            )
        )
    }

    @Test(arguments: [
        (JSONText.number(.nan), "null"), (.number(.infinity), "null"), (.number(3), "3"), (.number(-0.1), "-0.1"),
        (.text("\"\\\n\u{1}\u{2028}é"), "\"\\\"\\\\\\n\\u0001\\u2028é\""),
        (.list([.null, .bool(true)]), "[null,true]"),
    ])
    func `values are written as JSON has them`(value: JSONText, text: String) {
        #expect(value.compact == text)
    }

    private func text(of run: Run = .sample()) -> String {
        ReportFormat.json.render(Report(run: run, analysis: RunAnalysis(run: run)))
    }
}
