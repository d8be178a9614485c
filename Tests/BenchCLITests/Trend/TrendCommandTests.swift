import Foundation
import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite("bench report --history") struct TrendCommandTests {
    private func report(_ stage: GateStage, _ options: String...) async -> WastedWorkBenchCLI.ExitStatus {
        await Bench.run(["report", "--history", stage.history] + options, in: stage.bench.session)
    }

    @Test("shows every night, the verdict first", arguments: ["text", "markdown", "summary", "html", "json"])
    func formats(format: String) async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        #expect(await report(stage, "--format", format) == .fine)
        let text = stage.bench.output.text
        #expect(text.contains("3 nights") || format == "json")
        let lead = "TOO FEW NIGHTS: a change of level takes 13 nights with a value, and no figure has more than 3."
        #expect(text.contains(lead) && !text.contains("0 figures"), "\(text)")
    }

    @Test("a quick run kept last does not hide the nights, and an option chooses it")
    func choice() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let quick = try stage.night(4) { $0.profile = "once" }
        #expect(await stage.bench.run("history", "add", quick, "--history", stage.history) == .fine)
        stage.bench.output.clear()
        #expect(await report(stage) == .fine)
        #expect(stage.bench.output.text.contains(": 3 nights"))
        #expect(stage.bench.output.text.contains("not comparable: 1 run of profile once (latest 2026-11-04)."))
        stage.bench.output.clear()
        #expect(await report(stage, "--profile", "once") == .fine)
        #expect(stage.bench.output.text.contains("once: 1 night\n"), "\(stage.bench.output.text)")
        #expect(await report(stage, "--profile", "twice") == .baselineMissing)
        #expect(stage.bench.errors.text.contains("is of that profile, suite and machine; there are: profile "))
    }

    @Test("a change that a check with the same thresholds lets pass is told as below what matters")
    func thresholds() async throws {
        let stage = try await GateStage()
        let files = try (1...20).map { try stage.night($0, orphaned: $0 < 13 ? 0.1 : 0.16) }
        let added = await Bench.run(
            ["history", "add"] + files + ["--history", stage.history],
            in: stage.bench.session
        )
        #expect(added == .fine)
        stage.bench.output.clear()
        #expect(await report(stage) == .fine)
        #expect(stage.bench.output.text.contains("WORSE: 2 figures moved"), "\(stage.bench.output.text)")
        let file = stage.bench.folder.file("limits.json")
        try Data(#"{"schema": 1, "figures": {"cpu.orphaned.ratio": {"absolute": 0.07}}}"#.utf8).write(
            to: URL(filePath: file)
        )
        stage.bench.output.clear()
        #expect(await report(stage, "--thresholds", file) == .fine)
        let text = stage.bench.output.text.replacing("\n", with: " ")
        #expect(text.contains("NO NEW REGRESSION: ") && text.contains("2 below what matters."), "\(text)")
        #expect(text.contains("orphaned CPU  worse, below what matters: 10 % → 16 % (+60 %)"), "\(text)")
        #expect(text.contains("; limit 7.0 %"), "\(text)")
        #expect(await report(stage, "--thresholds", "nowhere.json") == .usage)
    }

    @Test("options of a trend without a history are wrong usage")
    func withoutHistory() async throws {
        let stage = try await GateStage()
        #expect(await Bench.run(["report", "run.json", "--suite", "x"], in: stage.bench.session) == .usage)
        #expect(stage.bench.errors.text.contains("--suite is about a history that is shown; add --history"))
    }

    @Test("writes to a file")
    func output() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let path = stage.bench.folder.file("trend.html")
        #expect(await report(stage, "--format", "html", "--output", path) == .fine)
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
        #expect(stage.bench.output.text.isEmpty)
    }

    @Test("names damaged files, skips them, and leaves them as they are")
    func damaged() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let history = History(stage.history)
        let whole = try Data(contentsOf: URL(filePath: history.file(of: "20261101T020000Z-0001")))
        try whole.dropLast(100).write(to: URL(filePath: history.file(of: "half")))
        #expect(await report(stage) == .fine)
        #expect(stage.bench.errors.text.contains("skipped: \(history.file(of: "half")) is cut off after"))
        #expect(stage.bench.output.text.contains("3 nights"))
        #expect(try history.runs().count == 4)
    }

    @Test("without a run that can be read it ends with 5 and one line", arguments: [false, true])
    func nothing(isDamaged: Bool) async throws {
        let stage = try await GateStage()
        if isDamaged {
            try FileManager.default.createDirectory(atPath: stage.history, withIntermediateDirectories: true)
            try Data("{".utf8).write(to: URL(filePath: History(stage.history).file(of: "half")))
        }
        #expect(await report(stage) == .baselineMissing)
        let line =
            "no run\(isDamaged ? " that can be read" : "") in \(stage.history) to show; keep one with 'bench history add'"
        #expect(stage.bench.errors.text.contains(line), "\(stage.bench.errors.text)")
        #expect(stage.bench.output.text.isEmpty)
    }

    @Test("a file and a history at once are wrong usage, and so is neither")
    func usage() async throws {
        let stage = try await GateStage()
        #expect(await report(stage, "run.json") == .usage)
        #expect(
            stage.bench.errors.text.contains("a report is of one run or of a history; leave out run.json, or --history")
        )
        #expect(await Bench.run(["report"], in: stage.bench.session) == .usage)
        #expect(stage.bench.errors.text.contains("nothing to report on; name a result file"))
        #expect(stage.bench.errors.text.split(separator: "\n").count == 2)
    }

    @Test("a format that knows single runs only is refused")
    func otherFormat() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        #expect(await report(stage, "--format", "junit") == .usage)
        #expect(
            stage.bench.errors.text.contains(
                "a trend cannot be had as 'junit'; choose text, markdown, summary, html or json"
            )
        )
    }

    @Test("more runs than one task reads are all there, in their order")
    func many() async throws {
        let stage = try await GateStage()
        let history = History(stage.history)
        try await stage.keepThree()
        let entry = try history.entry("20261101T020000Z-0001")
        let text = try String(contentsOfFile: history.file(of: entry.header.run), encoding: .utf8)
        for number in 0..<150 {
            let copy = text.replacing(
                "\"startedAt\":\"2026-11-01T",
                with: "\"startedAt\":\"20\(10 + number / 9)-01-0\(number % 9 + 1)T"
            ).replacing("\"run\":\"\(entry.header.run)\"", with: "\"run\":\"copy-\(number)\"")
            try copy.write(toFile: history.file(of: "copy-\(number)"), atomically: true, encoding: .utf8)
        }
        let trend = try TrendReading(history).trend().trend
        let days = trend.runs.map(\.startedAt)
        #expect(days.count == 153 && days == days.sorted())
    }
}
