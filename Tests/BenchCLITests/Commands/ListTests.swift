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
}
