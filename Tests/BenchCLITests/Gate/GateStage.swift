import WastedWorkResults

@testable import WastedWorkBenchCLI

/// A command line with result files of nights that were faked.
struct GateStage {
    let bench: TestBench
    var history: String { bench.folder.file("history") }
    private let usual: Run

    /// Runs the suite once; every night is a copy of that.
    init() async throws {
        bench = try TestBench()
        _ = await bench.runTrials("--pairs", "6", "--quiet")
        usual = try bench.latest()
        bench.output.clear()
        bench.errors.clear()
    }

    /// Writes the result file of a night.
    ///
    /// - Parameters:
    ///   - day: of the month.
    ///   - orphaned: CPU that the last arm orphans, where the first orphans 1.
    ///   - change: what else is different.
    @discardableResult
    func night(_ day: Int, orphaned: Double = 0.1, change: (inout Run) -> Void = { _ in }) throws -> String {
        var run = usual
        run.id = "202611\(day < 10 ? "0" : "")\(day)T020000Z-0001"
        run.startedAt = "2026-11-\(day < 10 ? "0" : "")\(day)T02:00:00Z"
        for index in run.trials.indices where run.trials[index].arm == "withCancellation" {
            run.trials[index][.cpuOrphaned] = orphaned
        }
        change(&run)
        let path = bench.folder.file("night-\(day).json")
        try ResultFile.write(run, to: path)
        return path
    }

    /// Keeps nights 1 to 3 of the month.
    func keepThree() async throws {
        for day in 1...3 {
            let status = await bench.run("history", "add", try night(day), "--history", history)
            guard status == .fine else { throw NotKept(said: bench.errors.text) }
        }
        bench.output.clear()
    }

    /// Checks a night against the history.
    func check(_ file: String, _ options: String...) async -> ExitStatus {
        await Bench.run(["check", file, "--history", history] + options, in: bench.session)
    }

    struct NotKept: Error {
        let said: String
    }
}
