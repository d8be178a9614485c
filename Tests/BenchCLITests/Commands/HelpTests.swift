import Testing

@testable import WastedWorkBenchCLI

@Suite struct HelpTests {
    @Test(
        "help tells what a command does, with examples",
        arguments: ["run", "list", "report", "predict", "cost", "doctor"]
    )
    func subcommand(_ name: String) async throws {
        let bench = try TestBench()
        #expect(await bench.run(name, "--help") == .fine)
        expectText(bench.output.text, isGolden: "help-\(name).txt")
        #expect(bench.output.text.contains("EXAMPLES:"))
        #expect(bench.errors.text.isEmpty)
    }

    @Test("help of the whole shows the subcommands and the exit codes", arguments: ["--help", "help", "-h"])
    func root(_ argument: String) async throws {
        let bench = try TestBench()
        #expect(await bench.run(argument) == .fine)
        expectText(bench.output.text, isGolden: "help.txt")
    }
}
