import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct JMHScoreTests {
    /// Raw values and percentiles of a result that JMH itself wrote.
    @Test func `percentiles are those of JMH`() throws {
        let values = [
            3524193.1540743182, 3531314.663170731, 3532453.3325443356, 3520395.64538141, 3474431.2865468427,
            3440045.3067861893, 3333994.173460993, 3445535.4557112623, 3475555.716890452, 3398393.5659388755,
        ]
        let text = try json(of: values)
        for (rank, value) in [("0.0", 3333994.17346), ("50.0", 3474993.50172), ("90.0", 3532339.46561)] {
            let found = try #require(text.firstMatch(of: try Regex("\"\(rank)\":([0-9.]+)"))?.output[1].substring)
            #expect(abs(try #require(Double(found)) - value) < 0.001)
        }
        for rank in ["95.0", "99.0", "99.99", "100.0"] { #expect(text.contains("\"\(rank)\":3532453.3325443356")) }
    }

    @Test func `with one fork there is no error, and what a viewer needs is there`() throws {
        let text = try json(of: [3])
        #expect(!text.contains("scoreError"))
        #expect(text.contains("\"score\":3,\"scoreConfidence\":[3,3]") && text.contains("\"rawData\":[[3]]"))
    }

    @Test func `the arms of a scenario are one benchmark with one parameter`() {
        let text = ReportFormat.jmh.render(Report(run: .sample(), analysis: RunAnalysis(run: .sample())))
        let entries = text.split(separator: "\n").filter {
            $0.contains("\"standard.database-query.cpu-bound.exponential\"")
        }
        #expect(entries.count == 2)
        #expect(entries.last?.contains("\"params\":{\"arm\":\"withCancellation\"},\"primaryMetric\"") == true)
        #expect(
            entries.allSatisfy { $0.contains("\"mode\":\"ss\"") && $0.contains("\"secondaryMetrics\":{\"cpu.doomed\"") }
        )
    }

    /// Of one arm with these values of a metric.
    private func json(of values: [Double]) throws -> String {
        var run = Run.sample()
        run.scenarios = []
        run.trials = []
        run.add(SampleScenario(name: "x", values: [.holdTotal: [values, values.map { _ in nil }]]))
        let comparison = try #require(RunAnalysis(run: run).scenarios[0][.holdTotal])
        return try #require(JMHScore(comparison, arm: "withoutCancellation", values: values)).json.compact
    }
}
