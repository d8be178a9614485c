import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct GoBenchmarkTests {
    @Test func `a line a trial, the arms of a pair in order`() {
        let lines = text { _ in }.split(separator: "\n").filter { $0.hasPrefix("BenchmarkStandard/one-pair") }
        #expect(
            lines == [
                "BenchmarkStandard/one-pair/cancel=off-2 1 0.3 hold.orphaned-sec/op 1 hold.total-sec/op 9 goodput/s",
                "BenchmarkStandard/one-pair/cancel=on-2 1 0.1 hold.orphaned-sec/op 1 hold.total-sec/op 12 goodput/s",
            ]
        )
    }

    @Test func `what differs from run to run is no configuration, which would part the tables of two runs`() {
        let one = configuration(text { _ in })
        let other = configuration(
            text { run in
                run.id = "20260103T030405Z"
                run.startedAt = "2026-01-03T03:04:05Z"
                run.host.commit = "fedcba9"
                run.command = "bench run"
            }
        )
        #expect(one == other && one.contains("suite: standard") && one.contains("cores: 2"))
    }

    @Test(arguments: [
        ("checkout", "BenchmarkCheckout/"), ("Ä b", "BenchmarkÄ%20b/"), ("検索", "BenchmarkSuite検索/"),
        ("", "BenchmarkSuite/"),
    ])
    func `the suite begins with a capital`(suite: String, beginning: String) {
        let text = text { $0.suite = suite }
        #expect(text.contains("\n\(beginning)one-pair/cancel=off-2 "))
    }

    @Test func `an arm of a user's own is a value of its own`() {
        let text = text { run in
            for index in run.trials.indices where run.trials[index].scenario == "one-pair" {
                run.trials[index].arm = "with/half = x"
            }
            run.scenarios[4].arms = ["with/half = x"]
        }
        #expect(text.contains("\nBenchmarkStandard/one-pair/cancel=with%2Fhalf%20%3D%20x-2 1 "))
    }

    private func configuration(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.contains(": ") && !$0.hasPrefix("#") }
    }

    private func text(_ change: (inout Run) -> Void) -> String {
        var run = Run.sample()
        change(&run)
        return ReportFormat.go.render(Report(run: run, analysis: RunAnalysis(run: run)))
    }
}
