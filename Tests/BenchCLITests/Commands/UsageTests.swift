import Testing
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite struct UsageTests {
    @Test(
        "bad input is one line with the value and the remedy, and exit code 64",
        arguments: [
            (
                ["--window", "5"],
                "'5' is not a duration; write a positive number and its unit, such as 500ms, 3s or 2m"
            ),
            (["--time-budget", "x"], "'x' is not a duration"),
            (["--seed", "0xzz"], "'0xzz' is not a seed"),
            (["--pairs", "0"], "'0' is not a number of pairs; write one from 1 to 1000"),
            (["--rows", "50000001"], "'50000001' is not a number of rows; write one from 1 to 50000000"),
            (["--filter", "a("], "'a(' is not a regular expression (expected ')')"),
            (["--filter", "databse"], "no scenario matches 'databse': did you mean 'database-query/patient'"),
            (
                ["--filter", "http"],
                "no scenario that matches 'http' belongs to the profile 'quick'; it is in another: add --profile nightly"
            ),
            (
                ["--arms", "withCancelation,queueOnly"],
                "there is no arm 'withCancelation': did you mean 'withCancellation'"
            ),
            (["--arms", "queueOnly"], "name two or more"),
            (["--profile", "slow"], "there is no profile 'slow'; choose quick or nightly"),
            (["--pair", "3"], "Did you mean '--pairs'?; see 'bench run --help'"),
            (["surplus"], "Unexpected argument 'surplus'; see 'bench run --help'"),
        ]
    )
    func refused(_ arguments: [String], _ words: String) async throws {
        let bench = try TestBench()
        let status = await Bench.run(["run"] + arguments, in: bench.session)
        #expect(status == .usage)
        #expect(bench.errors.lines.count == 1)
        #expect(bench.errors.text.contains(words))
        #expect(bench.errors.text.hasPrefix("bench: "))
        #expect(bench.output.text.isEmpty)
    }

    @Test("without a subcommand it is a run")
    func defaultSubcommand() async throws {
        let bench = try TestBench()
        #expect(await bench.run("--dry-run") == .fine)
        #expect(bench.output.text.contains("24 trials"))
    }

    @Test("a result file that is missing or damaged is one line, and exit code 64")
    func badFile() async throws {
        let bench = try TestBench()
        try AtomicFile(bench.folder.file("cut.json")).write(Array(#"{"schema":1,"trials":["#.utf8))
        #expect(await bench.run("report", bench.folder.file("cut.json")) == .usage)
        #expect(await bench.run("report", bench.folder.file("none.json")) == .usage)
        #expect(bench.errors.lines.count == 2)
        #expect(bench.errors.lines[0].contains("cut.json is cut off"))
        #expect(bench.errors.lines[1].contains("no result file at"))
    }
}
