import Foundation
import Testing
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite("bench history accept") struct HistoryAcceptTests {
    private func accept(_ stage: GateStage, _ options: String...) async -> WastedWorkBenchCLI.ExitStatus {
        let arguments = [
            "history", "accept", "--history", stage.history, "--scenario", "database-query/patient", "--figure",
            "cpu.orphaned.ratio", "--until", "2026-12-24", "--reason", "the price of a feature",
        ]
        return await Bench.run(arguments + options, in: stage.bench.session)
    }

    private func keep(_ file: String, in stage: GateStage) async {
        _ = await stage.bench.run("history", "add", file, "--history", stage.history)
    }

    /// Keeps nights that got worse by less than one night can show, from night 21 on.
    private func keepShift(in stage: GateStage) async throws {
        for day in 1...28 {
            // An even scatter within each night, larger than the step.
            let file = try stage.night(day) { run in
                for index in run.trials.indices where run.trials[index].arm == "withCancellation" {
                    let scatter = Double(run.trials[index].pair % 6) / 5 - 0.5
                    run.trials[index][.cpuOrphaned] =
                        (day > 20 ? 0.13 : 0.1) * (1 + 0.9 * scatter + 0.004 * Double(day % 5))
                    run.trials[index][.goodput] = 100 + Double(day % 3)
                }
                run.seed = UInt64(day)
            }
            await keep(file, in: stage)
        }
        stage.bench.output.clear()
    }

    @Test("names the run that it accepts: the latest that is kept")
    func latest() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        await keep(try stage.night(4, orphaned: 0.2), in: stage)
        stage.bench.output.clear()
        #expect(await accept(stage) == .fine, "\(stage.bench.errors.text)")
        let words =
            "accepted until 2026-12-24: cpu.orphaned.ratio of database-query/patient, from run 20261104T020000Z-0001 on"
        #expect(stage.bench.output.text.hasPrefix(words), "\(stage.bench.output.text)")
        #expect(try History(stage.history).acceptances().kept.map(\.run) == ["20261104T020000Z-0001"])
    }

    @Test("a good night is not accepted where the bad one was checked and not kept")
    func notKept() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let worse = try stage.night(4, orphaned: 0.2)
        #expect(await stage.check(worse) == .regression)
        #expect(await accept(stage) == .usage)
        #expect(
            stage.bench.errors.lines == [
                "bench: run 20261103T020000Z-0001 does not show cpu.orphaned.ratio of database-query/patient as worse than the runs before it; keep the run that does with 'bench history add', or name it with --run"
            ]
        )
        #expect(try History(stage.history).acceptances().kept.isEmpty)
        await keep(worse, in: stage)
        #expect(await accept(stage) == .fine)
    }

    @Test("a run that is named must show it too, and is then taken though a later one is kept")
    func named() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        for day in 4...5 { await keep(try stage.night(day, orphaned: 0.2), in: stage) }
        #expect(await accept(stage, "--run", "20261103T020000Z-0001") == .usage)
        #expect(await accept(stage, "--run", "20261104T020000Z-0001") == .fine)
        #expect(await stage.check(try stage.night(5, orphaned: 0.2)) == .regression)
        #expect(stage.bench.output.text.contains("database-query/exponential"))
        stage.bench.output.clear()
        #expect(
            await accept(stage, "--scenario", "database-query/exponential", "--run", "20261104T020000Z-0001") == .fine
        )
        #expect(await stage.check(try stage.night(5, orphaned: 0.2)) == .fine)
    }

    @Test("once it is accepted a longer time is given to the same run, which is named")
    func longer() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        for day in 4...5 { await keep(try stage.night(day, orphaned: 0.2), in: stage) }
        #expect(await accept(stage, "--run", "20261104T020000Z-0001") == .fine)
        #expect(await accept(stage) == .usage)
        #expect(stage.bench.errors.text.contains("run 20261104T020000Z-0001 does: name it with --run"))
        #expect(await accept(stage, "--run", "20261104T020000Z-0001", "--until", "2027-12-24") == .fine)
    }

    @Test("it judges by the thresholds that it is given, as check does")
    func thresholds() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        await keep(try stage.night(4, orphaned: 0.2), in: stage)
        let path = stage.bench.folder.file("thresholds.json")
        try Data(#"{"schema":1,"figures":{"cpu.orphaned.ratio":{"relative":2}}}"#.utf8).write(to: URL(filePath: path))
        #expect(await accept(stage, "--thresholds", path) == .usage)
        #expect(await accept(stage) == .fine)
    }

    @Test("what several nights together show is accepted from the first of them on, by default or by name")
    func shift() async throws {
        let stage = try await GateStage()
        try await keepShift(in: stage)
        let last = stage.bench.folder.file("night-28.json")
        #expect(await stage.check(last) == .regression)
        #expect(
            stage.bench.output.text.contains("on a new level since 20261121T020000Z-0001"),
            "\(stage.bench.output.text)"
        )
        #expect(await accept(stage, "--run", "20261119T020000Z-0001") == .usage)
        #expect(stage.bench.errors.text.contains("run 20261121T020000Z-0001 does: name it with --run"))
        #expect(await accept(stage, "--run", "20261122T020000Z-0001") == .fine, "\(stage.bench.errors.text)")
        #expect(await accept(stage, "--scenario", "database-query/exponential") == .fine)
        #expect(
            try History(stage.history).acceptances().kept.map(\.run).sorted()
                == ["20261121T020000Z-0001", "20261122T020000Z-0001"]
        )
    }

    @Test(
        "a count that must be 0 is never accepted, and it says why",
        arguments: ["leasesLeaked", "strayCancels", "stuckWaiters"]
    )
    func counts(name: String) async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        await keep(try stage.night(4) { $0.trials[0][.leasesLeaked] = 1 }, in: stage)
        #expect(await accept(stage, "--figure", "integrity.\(name)") == .usage)
        #expect(
            stage.bench.errors.lines == [
                "bench: 'integrity.\(name)' must be 0 whatever it was before, and is never accepted: a run in which it is not is not to be believed; mend what it counts"
            ]
        )
    }

    @Test(
        "an acceptance by hand whose day is none is told, and does not count",
        arguments: ["soon", "31.12.2030", "2030-1-5"]
    )
    func handEdited(until: String) async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let worse = try stage.night(4, orphaned: 0.2)
        await keep(worse, in: stage)
        for scenario in ["database-query/patient", "database-query/exponential"] {
            #expect(await accept(stage, "--scenario", scenario) == .fine)
        }
        #expect(await stage.check(worse) == .fine)
        let folder = History(stage.history).acceptanceFolder
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            let edited = text.replacing("\"2026-12-24\"", with: "\"\(until)\"")
            try edited.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        }
        #expect(await stage.check(worse) == .regression)
        #expect(stage.bench.errors.lines.count == 2)
        #expect(
            stage.bench.errors.text.contains(
                "is no accepted regression (until: '\(until)' is not a day such as 2027-01-31): repair it, or remove it"
            ),
            "\(stage.bench.errors.text)"
        )
    }
}
