import Foundation
import Testing
import WastedWorkAnalysis

@testable import WastedWorkBenchCLI

@Suite struct CostTests {
    /// Figures to six digits: the last ones depend on the machine's exponential function.
    private func rounded(_ json: String) -> String {
        json.replacing(/-?\d+(\.\d+)?(e[-+]\d+)?/) { match in
            let text = String(match.0)
            guard text.contains("."), let value = Double(text) else { return text }
            return String(format: "%.6g", value)
        }
    }

    @Test("the costs begin with what they mean, and no line is wider than 100 columns")
    func text() throws {
        let text = try CostText(.sample()).text
        expectText(text + "\n", isGolden: "cost.txt")
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= CostText.columns })
    }

    @Test("JSON has the values in seconds")
    func json() throws {
        expectText(rounded(try CostJSON(.sample()).text()), isGolden: "cost.json")
    }

    @Test("the formula of polling meets the measured cost of a check")
    func formula() throws {
        let formula = try #require(try CostReport.sample().formulas[0])
        // √(2 × 2 ns × 20 µs ÷ 0.05)
        #expect(abs(formula.bestTime - 1.2649e-6) < 1e-9)
    }

    @Test("it measures, runs the patient scenarios, and prints one object")
    func measured() async throws {
        let bench = try TestBench()
        #expect(await bench.run("cost", "--repetitions", "2", "--pairs", "1", "--format", "json", "--quiet") == .fine)
        let object = try JSONSerialization.jsonObject(with: Data(bench.output.text.utf8)) as? [String: Any]
        let paths = object?["happyPath"] as? [[String: Any]]
        #expect(paths?.compactMap { $0["scenario"] as? String } == ["database-query/patient", "http-call/patient"])
        #expect((object?["calls"] as? [Any])?.count == 20)
        #expect(bench.errors.lines.allSatisfy { $0.contains("debug build") })
    }

    @Test(
        "bad input is one line, and exit code 64",
        arguments: [
            ("--repetitions 1", "'1' is not a number of repetitions; write one from 2 to 1000"),
            ("--pairs -1", "'-1' is not a number of pairs; write one from 0 to 1000"),
            ("--format xml", "see 'bench cost --help'"), ("--filter x", "see 'bench cost --help'"),
        ]
    )
    func refused(_ options: String, _ words: String) async throws {
        let bench = try TestBench()
        #expect(await Bench.run(["cost"] + options.split(separator: " ").map(String.init), in: bench.session) == .usage)
        #expect(bench.errors.lines.count == 1 && bench.errors.text.contains(words), "\(bench.errors.text)")
        #expect(bench.output.text.isEmpty)
    }
}
