import Testing
import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults
import WastedWorkTestSupport

/// The whole of each format for other tools; `make test-formats` lets those tools read them.
@Suite struct GoldenExchangeTests {
    private let report = Report(run: .sample(), analysis: RunAnalysis(run: .sample()))

    @Test func `every format for other tools, of one run`() {
        for format in ReportFormat.exchange {
            expectGolden(format.render(report), named: "exchange-\(format.name).\(format.fileExtension)")
        }
    }

    @Test func `a file of nothing is a file all the same`() {
        var run = Run.sample()
        run.scenarios = []
        run.trials = []
        run.targets = []
        let empty = Report(run: run, analysis: RunAnalysis(run: run))
        let texts = ReportFormat.exchange.map { format in
            format.render(empty).split(separator: "\n").filter { !$0.hasPrefix("#") || $0 == "# EOF" }
        }
        #expect(texts[0] == ["[]"] && texts[1] == ["[]"] && texts[2] == ["{}"] && texts[3] == ["[]"])
        #expect(texts[4].last == "# EOF" && texts[5].isEmpty && texts[8].isEmpty)
        #expect(texts[7].last == "</testsuites>")
    }
}
