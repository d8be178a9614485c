import Foundation
import Testing
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite("bench check") struct CheckTests {
    @Test("ends with 0 and says so where nothing changed")
    func unchanged() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        #expect(await stage.check(try stage.night(4)) == .fine)
        #expect(stage.bench.output.text.hasPrefix("UNCHANGED: none of "))
    }

    @Test("ends with 2, the verdict first, where something got worse")
    func regression() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let json = stage.bench.folder.file("verdict.json")
        #expect(await stage.check(try stage.night(4, orphaned: 0.2), "--json", json) == .regression)
        let text = stage.bench.output.text
        #expect(text.hasPrefix("REGRESSED: 2 of "), "\(text)")
        #expect(text.contains("  cpu.orphaned.ratio  10 % → 20 %  +100 %  REGRESSED"), "\(text)")
        let verdict = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: json))) as? [String: Any]
        #expect(verdict?["outcome"] as? String == "regression")
    }

    @Test("an improvement is told, and ends with 4 only where that was asked for")
    func improvement() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let night = try stage.night(4, orphaned: 0.01)
        #expect(await stage.check(night) == .fine)
        #expect(stage.bench.output.text.hasPrefix("IMPROVED: none of "))
        #expect(await stage.check(night, "--fail-on-improvement") == .improvement)
    }

    @Test("what the pairs do not say ends with 6 only where that was asked for")
    func inconclusive() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let night = try stage.night(4) { run in run.trials.removeAll { $0.pair > 3 } }
        #expect(await stage.check(night) == .fine)
        #expect(await stage.check(night, "--fail-on-inconclusive") == .inconclusive)
    }

    @Test("is printed as Markdown and as JSON", arguments: ["markdown", "json"])
    func formats(format: String) async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        #expect(await stage.check(try stage.night(4, orphaned: 0.2), "--format", format) == .regression)
        let text = stage.bench.output.text
        #expect(text.hasPrefix(format == "json" ? "{\n  \"schema\":1,\n  \"outcome\":\"regression\"" : "## REGRESSED"))
    }

    @Test("is written for a CI service: annotations, JUnit XML, and a summary after what others wrote")
    func services() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let (junit, summary) = (stage.bench.folder.file("check.xml"), stage.bench.folder.file("summary.md"))
        try "# Others\n".write(toFile: summary, atomically: true, encoding: .utf8)
        let night = try stage.night(4, orphaned: 0.2)
        let status = await stage.check(night, "--format", "annotations", "--junit", junit, "--summary", summary)
        #expect(status == .regression)
        let line = "::error title=cpu.orphaned.ratio of database-query/patient::10 %25 → 20 %25, +100 %25: regressed"
        #expect(stage.bench.output.text.hasPrefix(line), "\(stage.bench.output.text)")
        #expect(try String(contentsOfFile: summary, encoding: .utf8).hasPrefix("# Others\n## REGRESSED: 2 of "))
        let xml = try String(contentsOfFile: junit, encoding: .utf8)
        #expect(xml.contains("failures=\"2\"") && xml.contains("<testcase classname=\"database-query/patient\""))
    }

    // MARK: Nothing to compare with

    @Test("without a history it ends with 5 and says how to begin one")
    func noHistory() async throws {
        let stage = try await GateStage()
        #expect(await stage.check(try stage.night(4)) == .baselineMissing)
        #expect(
            stage.bench.errors.text.contains(
                "no run in \(stage.history) to compare with; keep one with 'bench history add'"
            )
        )
        #expect(!FileManager.default.fileExists(atPath: stage.history))
    }

    @Test("a history of another machine is no baseline")
    func otherMachine() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let night = try stage.night(4) { $0.host.cpuModel = "another CPU" }
        #expect(await stage.check(night) == .baselineMissing)
        #expect(
            stage.bench.errors.text.contains(
                "none of the runs in \(stage.history) is comparable (3 in all, the latest: AMD EPYC, 2 cores"
            )
        )
    }

    @Test("files that are newer or half-written are told, skipped, and left as they are")
    func damaged() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let history = History(stage.history)
        let whole = try Data(contentsOf: URL(filePath: history.file(of: "20261101T020000Z-0001")))
        try whole.dropLast(100).write(to: URL(filePath: history.file(of: "half")))
        try Data("{\"history\":9}\n".utf8).write(to: URL(filePath: history.file(of: "newer")))
        #expect(await stage.check(try stage.night(4)) == .fine)
        #expect(stage.bench.errors.text.contains("skipped: \(history.file(of: "half")) is cut off after"))
        #expect(stage.bench.errors.text.contains("skipped: \(history.file(of: "newer")) has result schema 9"))
        #expect(try history.runs().count == 5)
    }

    @Test("a copy of a run under another name is no night")
    func copied() async throws {
        let stage = try await GateStage()
        let night = try stage.night(4)
        _ = await stage.bench.run("history", "add", night, "--history", stage.history)
        let history = History(stage.history)
        let copy = history.file(of: "backup-20261104T020000Z-0001")
        try FileManager.default.copyItem(atPath: history.file(of: "20261104T020000Z-0001"), toPath: copy)
        #expect(await stage.check(night) == .baselineMissing)
        #expect(stage.bench.errors.text.contains("skipped: \(copy) holds the run '20261104T020000Z-0001'"))
    }

    @Test("a history of nothing but damaged files is no baseline")
    func onlyDamaged() async throws {
        let stage = try await GateStage()
        try FileManager.default.createDirectory(atPath: stage.history, withIntermediateDirectories: true)
        try Data("{".utf8).write(to: URL(filePath: History(stage.history).file(of: "half")))
        #expect(await stage.check(try stage.night(4)) == .baselineMissing)
        #expect(stage.bench.errors.text.contains("no run that can be read in "))
    }

    @Test(
        "a run that is missing, newer or half-written is wrong usage",
        arguments: ["missing", "{\"schema\":9,\"trials\":[]}", "{\"schema\":1,"]
    )
    func badRun(text: String) async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let path = stage.bench.folder.file("bad.json")
        if text != "missing" { try text.write(toFile: path, atomically: true, encoding: .utf8) }
        #expect(await stage.check(path) == .usage)
        #expect(stage.bench.errors.text.split(separator: "\n").count == 1)
    }

    // MARK: Thresholds

    @Test("a threshold can let a change pass")
    func thresholds() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let path = stage.bench.folder.file("thresholds.json")
        try #"{"schema":1,"figures":{"cpu.orphaned.ratio":{"relative":2}}}"#.write(
            toFile: path,
            atomically: true,
            encoding: .utf8
        )
        #expect(await stage.check(try stage.night(4, orphaned: 0.2), "--thresholds", path) == .fine)
    }

    @Test("a threshold for a scenario that no longer exists is wrong usage, in one line")
    func staleThreshold() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let path = stage.bench.folder.file("thresholds.json")
        try #"{"schema":1,"scenarios":{"gone/patient":{}}}"#.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(await stage.check(try stage.night(4), "--thresholds", path) == .usage)
        #expect(
            stage.bench.errors.text
                == "bench: \(path) names a scenario 'gone/patient' that neither the suite nor the run has: correct its name, or take it out\n"
        )
    }

    // MARK: A pinned run

    @Test("a slow drift is seen against a run that is pinned")
    func pinned() async throws {
        let stage = try await GateStage()
        for day in 1...9 {
            _ = await stage.bench.run(
                "history",
                "add",
                try stage.night(day, orphaned: 0.1 * (1 + 0.03 * Double(day))),
                "--history",
                stage.history
            )
        }
        let night = try stage.night(10, orphaned: 0.131)
        #expect(await stage.check(night) == .fine)
        #expect(await stage.check(night, "--reference", "20261101T020000Z-0001") == .regression)
        #expect(await stage.check(night, "--reference", "20261101T020000Z-0002") == .usage)
        #expect(stage.bench.errors.text.contains("did you mean '20261101T020000Z-0001'"))
    }
}
