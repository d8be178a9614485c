import Foundation
import Testing

@testable import WastedWorkResults

/// reports/README.md promises what the code does.
@Suite struct ReportsReadmeTests {
    @Test func `it lists every metric of the catalogue, in its order, and no other`() throws {
        let rows = try lines().filter { $0.contains("| `") && $0.split(separator: "|").count == 4 }
            .filter { line in Unit.allCases.contains { line.contains("| \($0.rawValue) |") } }
        #expect(rows == Metric.catalogue.map(row))
    }

    @Test func `it names every key of a result file`() throws {
        let text = try lines().joined(separator: "\n")
        let object = try JSONSerialization.jsonObject(with: Data(ResultFile.encode(.full())))
        let missing = keys(in: object).filter { !text.contains("`\($0)`") }
        #expect(missing.isEmpty)
    }

    @Test func `it has a paragraph for the current method and names the current schema`() throws {
        let text = try lines()
        #expect(text.contains { $0.hasPrefix("- **\(MethodVersion.current)** ") })
        #expect(text.contains("| `schema` | \(Run.currentSchema) |"))
    }

    private func row(_ metric: Metric) -> String {
        let better =
            switch metric.polarity {
            case .lowerIsBetter: "less"
            case .higherIsBetter: "more"
            case .neutral: "–"
            }
        return "| `\(metric.name)` | \(metric.unit.rawValue) | \(better) | \(metric.summary) |"
    }

    /// Every key but the names of metrics and distributions.
    private func keys(in value: Any) -> Set<String> {
        if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(in: $1)) } }
        guard let object = value as? [String: Any] else { return [] }
        return object.reduce(into: []) { keys, member in
            keys.insert(member.key)
            if member.key == "values" { return }
            let names = member.key == "distributions" ? Array((member.value as? [String: Any] ?? [:]).values) : nil
            keys.formUnion(self.keys(in: names ?? member.value))
        }
    }

    private func lines() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let file = folder.appending(path: "../../reports/README.md")
        return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    }
}

extension Run {
    /// One expectation of each kind.
    private static let every: [ControlExpectation] = [
        .same(arms: ControlledArms("a", "b", leading: [.goodput], within: 1, except: [.goodput])),
        .value(figure: ControlledFigure(.goodput, per: .attempts), arm: "a", bounds: .exactly(1)),
        .ratio(figure: ControlledFigure(.goodput), of: "a", over: "b", bounds: .exactly(1)),
        .difference(figure: ControlledFigure(.goodput), arm: "a", lessScenario: "o", bounds: .exactly(1)),
    ]

    /// A run in which every optional value is present.
    fileprivate static func full() -> Run {
        var run = Run.sample()
        run.host.commit = "0123abc"
        run.host.loadBefore = 0
        run.host.loadAfter = 1
        run.host.stealFraction = 0
        run.host.governor = "performance"
        run.host.clockSource = "tsc"
        run.targets = [
            Target("t", scenario: "s", metric: .cpuUseful, per: .attempts, minus: "o", atMost: 1, atLeast: 0)
        ]
        run.scenarios[0].control = ControlDescription("c", expectations: every)
        run.trials[0].requests[0].granted = 0.1
        run.trials[0].requests[0].released = 0.2
        return run
    }
}
