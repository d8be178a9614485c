import Testing
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite struct ProgramNameTests {
    private func bench(_ program: String = "order-bench") throws -> TestBench {
        var bench = try TestBench()
        bench.program = program
        return bench
    }

    @Test(
        "the name is the last part of what was started",
        arguments: [
            ("/usr/bin/order-bench", "order-bench"), (".build/release/x", "x"), ("x", "x"), ("", "bench"),
            (nil, "bench"),
        ] as [(String?, String)]
    )
    func lastPart(_ path: String?, _ name: String) {
        #expect(Program.name(startedAs: path) == name)
    }

    @Test("a run is reproduced by the executable that ran it")
    func reproduces() async throws {
        let bench = try bench()
        #expect(await bench.runTrials("--pairs", "1") == .fine)
        #expect(try bench.latest().command == "order-bench run --profile quick --pairs 1 --seed 1")
        #expect(!bench.errors.lines.contains { $0.hasPrefix("bench: ") })
    }

    @Test("a name that a shell would split is quoted")
    func quoted() async throws {
        let bench = try bench("my bench")
        #expect(await bench.runTrials("--pairs", "1") == .fine)
        #expect(try bench.latest().command.hasPrefix("'my bench' run "))
    }

    @Test("help shows commands that can be typed", arguments: ["", "run", "list", "report", "predict", "doctor"])
    func help(_ command: String) async throws {
        let bench = try bench()
        let arguments = [command, "--help"].filter { !$0.isEmpty }
        #expect(await Bench.run(arguments, in: bench.session) == .fine)
        let text = bench.output.text
        #expect(text.contains("USAGE: order-bench"))
        #expect(!text.replacing("order-bench", with: "").contains("bench "))
    }

    @Test(
        "errors and their hints name it",
        arguments: [["run", "--pair"], ["run", "--arms", "x,y"], ["run", "--filter", "zzz"]]
    )
    func errors(_ arguments: [String]) async throws {
        let bench = try bench()
        #expect(await Bench.run(arguments, in: bench.session) == .usage)
        #expect(bench.errors.text.hasPrefix("order-bench: "))
        #expect(bench.errors.text.contains("'order-bench "))
        #expect(!bench.errors.text.contains("'bench "))
    }
}
