import Foundation
import Testing
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite("bench history") struct HistoryCommandTests {
    @Test("add keeps runs and says so; twice is no error")
    func add() async throws {
        let stage = try await GateStage()
        let files = try [stage.night(1), stage.night(2)]
        #expect(await stage.bench.run("history", "add", files[0], files[1], "--history", stage.history) == .fine)
        #expect(await stage.bench.run("history", "add", files[0], "--history", stage.history) == .fine)
        let lines = stage.bench.output.text.split(separator: "\n")
        #expect(lines[0] == "20261101T020000Z-0001: kept" && lines[3] == "20261101T020000Z-0001: was kept already")
        #expect(lines[2].hasPrefix("\(stage.history): 2 runs, "))
    }

    @Test("of several files one that cannot be read leaves the history as it was")
    func addNothing() async throws {
        let stage = try await GateStage()
        #expect(
            await stage.bench.run("history", "add", try stage.night(1), "/nowhere.json", "--history", stage.history)
                == .usage
        )
        #expect(!FileManager.default.fileExists(atPath: stage.history))
    }

    @Test("an interrupted run is not kept")
    func interrupted() async throws {
        let stage = try await GateStage()
        let file = try stage.night(1) { $0.interrupted = true }
        #expect(await stage.bench.run("history", "add", file, "--history", stage.history) == .usage)
        #expect(stage.bench.errors.text.contains("holds an interrupted run"))
    }

    @Test("list and show tell what is kept, for people and for programs")
    func listing() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        #expect(await stage.bench.run("history", "list", "--history", stage.history) == .fine)
        #expect(
            stage.bench.output.text.hasPrefix(
                "RUN                    COMMIT      SUITE  PROFILE  SCENARIOS  FAILED  MACHINE\n20261101T020000Z-0001  c0a8eed1c0  test   quick"
            )
        )
        stage.bench.output.clear()
        #expect(await stage.bench.run("history", "show", "--history", stage.history) == .fine)
        #expect(stage.bench.output.text.contains("run            20261103T020000Z-0001"))
        #expect(stage.bench.output.text.contains("  cpu.orphaned.ratio  10 %"))
        for command in ["list", "show"] {
            stage.bench.output.clear()
            #expect(await stage.bench.run("history", command, "--history", stage.history, "--format", "json") == .fine)
            let object = try JSONSerialization.jsonObject(with: Data(stage.bench.output.text.utf8)) as? [String: Any]
            #expect(object?["schema"] as? Int == 1)
        }
    }

    @Test("an empty history lists as empty, and shows nothing")
    func empty() async throws {
        let stage = try await GateStage()
        #expect(await stage.bench.run("history", "list", "--history", stage.history) == .fine)
        #expect(stage.bench.output.text == "\(stage.history): 0 runs, 0 bytes\n")
        #expect(await stage.bench.run("history", "show", "--history", stage.history) == .baselineMissing)
    }

    @Test("show tells of files that cannot be read, and shows the latest that can")
    func showDamaged() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let history = History(stage.history)
        try Data().write(to: URL(filePath: history.file(of: "20261104T020000Z-0001")))
        let copy = history.file(of: "20261105T020000Z-0001")
        try FileManager.default.copyItem(atPath: history.file(of: "20261101T020000Z-0001"), toPath: copy)
        #expect(await stage.bench.run("history", "show", "--history", stage.history) == .fine)
        #expect(stage.bench.output.text.contains("run            20261103T020000Z-0001"))
        #expect(stage.bench.errors.lines.count == 2)
        #expect(stage.bench.errors.text.contains("skipped: \(copy) holds the run '20261101T020000Z-0001'"))
        #expect(stage.bench.errors.text.contains("20261104T020000Z-0001.run is empty"))
        for run in try history.runs().prefix(3) { try history.remove(run) }
        #expect(await stage.bench.run("history", "show", "--history", stage.history) == .baselineMissing)
        #expect(stage.bench.errors.text.contains("no run that can be read in \(stage.history) to show"))
    }

    @Test(
        "a run that began at no moment in UTC is not kept",
        arguments: ["13.10.2026", "2026-11-01T04:00:00+02:00", "2026-13-45T99:99:99Z", "", "2026-11-01\nT04:00:00Z"]
    )
    func noMoment(startedAt: String) async throws {
        let stage = try await GateStage()
        let file = try stage.night(1) { $0.startedAt = startedAt }
        #expect(await stage.bench.run("history", "add", file, "--history", stage.history) == .usage)
        #expect(stage.bench.errors.lines.count == 1)
        #expect(stage.bench.errors.text.contains("which is no moment in UTC"), "\(stage.bench.errors.text)")
        #expect(!FileManager.default.fileExists(atPath: stage.history))
    }

    @Test("prune names what it removes; a dry run removes nothing")
    func prune() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        #expect(
            await stage.bench.run("history", "prune", "--keep", "2", "--dry-run", "--history", stage.history) == .fine
        )
        #expect(try History(stage.history).runs().count == 3)
        #expect(await stage.bench.run("history", "prune", "--keep", "2", "--history", stage.history) == .fine)
        #expect(try History(stage.history).runs() == ["20261102T020000Z-0001", "20261103T020000Z-0001"])
        #expect(stage.bench.output.text.contains("20261101T020000Z-0001: would be removed"))
        #expect(stage.bench.output.text.contains("20261101T020000Z-0001: removed"))
    }

    @Test("an accepted regression is no alarm until its day")
    func accept() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let worse = try stage.night(4, orphaned: 0.2)
        #expect(await stage.check(worse) == .regression)
        _ = await stage.bench.run("history", "add", worse, "--history", stage.history)
        for scenario in ["database-query/patient", "database-query/exponential"] {
            let status = await stage.bench.run(
                "history",
                "accept",
                "--scenario",
                scenario,
                "--figure",
                "cpu.orphaned.ratio",
                "--until",
                "2026-12-24",
                "--reason",
                "the price of a feature",
                "--history",
                stage.history
            )
            #expect(status == .fine, "\(stage.bench.errors.text)")
        }
        #expect(await stage.check(worse) == .fine)
        #expect(await stage.check(try stage.night(5, orphaned: 0.2)) == .fine)
        #expect(await stage.check(try stage.night(6, orphaned: 0.4)) == .regression)
        #expect(
            await stage.check(try stage.night(7, orphaned: 0.2) { $0.startedAt = "2026-12-25T02:00:00Z" })
                == .regression
        )
    }

    @Test(
        "what cannot be accepted is told in one line",
        arguments: [
            (["--scenario", "database-query/patiemt"], "did you mean 'database-query/patient'"),
            (["--figure", "cpu.orphan"], "no figure 'cpu.orphan' is watched"),
            (["--until", "2026-02-30"], "'2026-02-30' is not a day to come"),
            (["--until", "2020-01-01"], "'2020-01-01' is not a day to come"),
            (["--reason", "  "], "write it after --reason"),
            (["--run", "x"], "no run 'x' in"),
        ]
    )
    func refusals(change: [String], words: String) async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        var options = [
            "--scenario": "database-query/patient", "--figure": "cpu.orphaned.ratio", "--until": "2026-12-24",
            "--reason": "r",
        ]
        options[change[0]] = change[1]
        let arguments =
            ["history", "accept", "--history", stage.history]
            + options.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        #expect(await Bench.run(arguments, in: stage.bench.session) == .usage)
        #expect(
            stage.bench.errors.text.contains(words) && stage.bench.errors.text.split(separator: "\n").count == 1,
            "\(stage.bench.errors.text)"
        )
    }
}
