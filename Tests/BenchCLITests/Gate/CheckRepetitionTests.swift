import Foundation
import Testing
import WastedWorkExperiment
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite("bench check --confirm") struct CheckRepetitionTests {
    /// What a trial of the repetition does instead of giving a result.
    private struct Broken: Error, CustomStringConvertible {
        let description = "the library is gone"
    }

    private func check(
        _ night: String,
        on stage: GateStage,
        _ options: String...,
        script: @escaping @Sendable (TrialSpec) async throws -> Void = { _ in }
    ) async -> WastedWorkBenchCLI.ExitStatus {
        var bench = stage.bench
        bench.launcher.script = script
        let arguments = ["check", night, "--history", stage.history, "--confirm", "--quiet"] + options
        return await Bench.run(arguments, in: bench.session)
    }

    @Test("what does not come again when repeated is no alarm")
    func notConfirmed() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        // The repetition runs the fake trials, which are as before.
        #expect(await check(try stage.night(4, orphaned: 0.2), on: stage) == .fine)
        #expect(stage.bench.output.text.contains("2 worse and not so again when repeated"))
        #expect(stage.bench.errors.text.contains("bench: repeating database-query/patient, database-query/exponential"))
        let again = try ResultFile.read(stage.bench.folder.file("night-4.again.json"))
        #expect(again.trials.count == 24)
    }

    @Test("what comes again is confirmed")
    func confirmed() async throws {
        let stage = try await GateStage()
        for day in 1...3 {
            let night = try stage.night(day, orphaned: 0.02)
            _ = await stage.bench.run("history", "add", night, "--history", stage.history)
        }
        #expect(await check(try stage.night(4), on: stage) == .regression)
        #expect(stage.bench.output.text.contains("confirmed by a repetition"))
    }

    @Test(
        "a regression that cannot be repeated stays an alarm, and the whole verdict is handed over",
        arguments: [
            ("bench predict", "the run's file names no command that can be read: 'bench predict'"),
            ("bench run --profile quick --filter gone", "no scenario matches 'gone'"),
            (
                "bench run --profile nightly --filter http",
                "'bench run --profile nightly --filter http' does not run it"
            ),
        ]
    )
    func notRepeatable(command: String, reason: String) async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let (json, summary) = (stage.bench.folder.file("verdict.json"), stage.bench.folder.file("summary.md"))
        let night = try stage.night(4, orphaned: 0.2) { $0.command = command }
        #expect(await check(night, on: stage, "--json", json, "--summary", summary) == .regression)
        let text = stage.bench.output.text
        #expect(text.hasPrefix("REGRESSED: 2 of ") && text.contains("2 of which could not be repeated"), "\(text)")
        #expect(text.contains("could not be repeated: \(reason)"), "\(text)")
        #expect(try String(contentsOfFile: json, encoding: .utf8).contains("\"confirmation\":\"notRepeated\""))
        #expect(try String(contentsOfFile: summary, encoding: .utf8).contains("could not be repeated"))
        let line = "bench: could not repeat database-query/exponential, database-query/patient: \(reason)"
        #expect(stage.bench.errors.lines.count == 1 && stage.bench.errors.text.hasPrefix(line))
    }

    @Test("of two scenarios the one that the command does not run stays an alarm, the other is refuted")
    func oneOfTwo() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let night = try stage.night(4, orphaned: 0.2) { $0.command = "bench run --profile quick --filter patient" }
        #expect(await check(night, on: stage) == .regression)
        let text = stage.bench.output.text
        #expect(text.contains("1 worse and not so again when repeated"), "\(text)")
        #expect(text.contains("could not be repeated: the command of the run does not run it"), "\(text)")
        #expect(stage.bench.errors.text.contains("could not repeat database-query/exponential: the command"))
    }

    @Test("trials that fail refute nothing, be it all of them or one")
    func failing() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let night = try stage.night(4, orphaned: 0.2)
        #expect(await check(night, on: stage) { _ in throw Broken() } == .regression)
        #expect(stage.bench.output.text.contains("12 of 12 trials gave no result (the library is gone)"))
        stage.bench.output.clear()
        let status = await check(night, on: stage) { spec in
            if spec.scenario == "database-query/patient", spec.pair == 2, spec.arm == .withCancellation {
                throw Broken()
            }
        }
        #expect(status == .regression)
        let text = stage.bench.output.text
        #expect(text.contains("could not be repeated: 1 of 12 trials gave no result (the library is gone)"), "\(text)")
        #expect(text.contains("1 worse and not so again when repeated"), "\(text)")
    }

    @Test("a single pair refutes nothing; a lost lease is believed at once")
    func fewPairs() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let night = try stage.night(4, orphaned: 0.2) { run in
            run.command = "bench run --profile quick --pairs 1"
            run.trials[0][.leasesLeaked] = 1
        }
        #expect(await check(night, on: stage) == .regression)
        let text = stage.bench.output.text
        #expect(text.contains("2 of which could not be repeated"), "\(text)")
        #expect(text.contains("could not be repeated: too few pairs of the repetition have the figure"), "\(text)")
        #expect(text.contains("REGRESSED (judged strictly)"), "\(text)")
    }

    @Test("where its raw values cannot be kept it refutes nothing")
    func notKept() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let night = try stage.night(4, orphaned: 0.2)
        let again = stage.bench.folder.file("night-4.again.json")
        try FileManager.default.createDirectory(atPath: again, withIntermediateDirectories: false)
        #expect(await check(night, on: stage) == .regression)
        #expect(stage.bench.output.text.contains("its raw values could not be kept: it is a folder"))
    }

    @Test("an interruption ends with 130, after the verdict")
    func interrupted() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let interrupts = stage.bench.interrupts
        let status = await check(try stage.night(4, orphaned: 0.2), on: stage) { _ in interrupts.send() }
        #expect(status == .interrupted)
        #expect(stage.bench.output.text.hasPrefix("REGRESSED: "), "\(stage.bench.output.text)")
    }
}
