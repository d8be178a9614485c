import Foundation
import Testing
import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkReporting

/// What holds in every format for other tools.
@Suite struct ExchangeTests {
    private let sample = Report(run: .sample(), analysis: RunAnalysis(run: .sample()))

    @Test func `numbers at the end of what a double holds are left out where they are none any more`() {
        var run = Run.sample()
        run.add(
            SampleScenario(
                name: "huge",
                values: [
                    .holdOrphaned: [[1e308, 1e308, -1e308], [-1e308, 1e308, 1e308]],
                    .holdTotal: [[1e308, 1e308, 1e308], [1e-300, 0, 1e-300]],
                    .goodput: [[.leastNonzeroMagnitude, 0, 0], [0, .leastNonzeroMagnitude, 0]],
                ]
            )
        )
        let report = Report(run: run, analysis: RunAnalysis(run: run))
        for format in ReportFormat.exchange {
            let text = format.render(report)
            #expect(text.firstMatch(of: /(?i)\b(nan|inf|infinity|null)\b/) == nil, "\(format.name)")
        }
    }

    @Test func `from nothing there is no ratio, and the values are there`() throws {
        let benchmarks = try #require(try json(.bencher) as? [String: [String: [String: Double]]])
        #expect(benchmarks["zero-baseline withoutCancellation"]?["cpu.orphaned"]?["value"] == 0)
        #expect(benchmarks["zero-baseline withCancellation"]?["cpu.orphaned"]?["value"] ?? 0 > 0.05)
        #expect(benchmarks["zero-baseline withCancellation/withoutCancellation"] == nil)
        #expect(!ReportFormat.openMetrics.render(sample).contains("change_ratio{scenario=\"zero-baseline\""))
    }

    @Test func `a value is the arm's estimate, and its interval that of the analysis`() throws {
        let benchmarks = try #require(try json(.bencher) as? [String: [String: [String: Double]]])
        let comparison = try #require(sample.analysis.scenarios[0][.holdOrphaned])
        let estimate = try #require(comparison.estimate(of: "withCancellation"))
        let name = "database-query/cpu-bound/exponential withCancellation"
        #expect(benchmarks[name]?["hold.orphaned"]?["value"] == estimate.value)
        #expect(benchmarks[name]?["hold.orphaned"]?["lower_value"] == estimate.interval?.low)
        let ratio = try #require(comparison.ratio?.value)
        #expect(ReportFormat.bencher.render(sample).contains("\"hold.orphaned.ratio\":{\"value\":\(ratio),"))
    }

    @Test func `what must not be judged is told to nobody who would`() throws {
        for format in ReportFormat.exchange where format.name != "go" {
            let text = format.render(sample)
            #expect(!text.contains("driver.lateness") && !text.contains("driver_lateness"), "\(format.name)")
        }
    }

    @Test func `scenarios that are controls and nothing else raise no alarm in a tracker`() throws {
        var run = Run.sample()
        run.scenarios[0].control = ControlDescription("known beforehand", role: .apart)
        let report = Report(run: run, analysis: RunAnalysis(run: run))
        let name = run.scenarios[0].name
        for format in [ReportFormat.githubBenchmarkSmaller, .githubBenchmarkBigger, .bencher] {
            #expect(format.render(sample).contains(name) && !format.render(report).contains(name))
        }
        for format in [ReportFormat.openMetrics, .influx, .go] { #expect(format.render(report).contains(name)) }
    }

    @Test func `a scenario that a file describes twice is told once`() {
        var run = Run.sample()
        run.scenarios.append(run.scenarios[0])
        let report = Report(run: run, analysis: RunAnalysis(run: run))
        for format in [ReportFormat.bencher, .jmh, .openMetrics, .influx, .go] {
            #expect(format.render(report) == format.render(sample), "\(format.name)")
        }
    }

    @Test func `each file for the action on GitHub holds one direction`() throws {
        let files = try [ReportFormat.githubBenchmarkSmaller, .githubBenchmarkBigger].map { format in
            Set(try #require(try json(format) as? [[String: Any]]).compactMap { $0["name"] as? String })
        }
        #expect(files[0].isDisjoint(with: files[1]))
        #expect(files[0].contains("database-query/cpu-bound/exponential hold.orphaned withCancellation"))
        #expect(files[1].contains("database-query/cpu-bound/exponential goodput withCancellation/withoutCancellation"))
    }

    @Test func `names of Bencher stay within its limits`() {
        for metric in Metric.catalogue { #expect("\(metric.name).ratio".utf8.count <= 64) }
        var run = Run.sample()
        run.scenarios[0].arms = ["a", "b"].map { String(repeating: "🐟\($0)", count: 500) }
        for index in run.trials.indices where run.trials[index].scenario == run.scenarios[0].name {
            let isFirst = run.trials[index].arm == "withoutCancellation"
            run.trials[index].arm = run.scenarios[0].arms[isFirst ? 0 : 1]
        }
        let text = ReportFormat.bencher.render(Report(run: run, analysis: RunAnalysis(run: run)))
        let names = text.matches(of: /\n"([^"]+)":\{/).map(\.1)
        #expect(names.count > 3 && names.allSatisfy { $0.utf8.count <= BencherFormat.longestBenchmark })
    }

    @Test func `reports/README.md tells who reads each format`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let readme = try String(contentsOf: folder.appending(path: "../../reports/README.md"), encoding: .utf8)
        let section = try #require(
            readme.components(separatedBy: "\n## For other tools\n").last?.split(separator: "\n## ").first
        )
        let cells = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap {
            $0.split(separator: "|").first
        }
        let names = Set(cells.flatMap { $0.matches(of: /`([^`]+)`/).map { String($0.1) } })
        #expect(names.isSuperset(of: ReportFormat.exchange.map(\.name)))
    }

    private func json(_ format: ReportFormat) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(format.render(sample).utf8))
    }
}
