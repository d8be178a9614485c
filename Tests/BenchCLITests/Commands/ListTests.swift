import Testing

@testable import WastedWorkBenchCLI

@Suite struct ListTests {
    @Test("the list shows every scenario and arm")
    func all() async throws {
        let bench = try TestBench()
        #expect(await bench.run("list") == .fine)
        expectText(bench.output.text, isGolden: "list.txt")
    }

    @Test("a filter shows some")
    func some() async throws {
        let bench = try TestBench()
        #expect(await bench.run("list", "--filter", "^http") == .fine)
        #expect(bench.output.text.contains("http-call/patient"))
        #expect(!bench.output.text.contains("database-query"))
    }

    @Test("what the scenarios of a workload share is told once, and no line is wider than 80 columns")
    func grouped() async throws {
        var bench = try TestBench()
        bench.suite = TestSuite.patterns
        #expect(await bench.run("list") == .fine)
        expectText(bench.output.text, isGolden: "list-patterns.txt")
        #expect(bench.output.lines.allSatisfy { $0.count <= 80 })
    }
}
