import Foundation
import Testing
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite("bench history prune") struct HistoryPruneTests {
    @Test("however many runs came of another profile, the nights that a check is held against stay")
    func profiles() async throws {
        let stage = try await GateStage()
        for day in 1...3 {
            let night = try stage.night(day) { $0.profile = "nightly" }
            _ = await stage.bench.run("history", "add", night, "--history", stage.history)
        }
        let quick = try ResultFile.read(stage.night(4))
        for number in 10..<43 {
            var run = quick
            run.id = "20261104T0200\(number)Z-0001"
            _ = try History(stage.history).add(HistoryEntry(run))
        }
        #expect(await stage.bench.run("history", "prune", "--max-size", "1kB", "--history", stage.history) == .fine)
        let left = try History(stage.history).runs()
        #expect(left.count == 33 && left.first == "20261101T020000Z-0001")
        #expect(await stage.check(try stage.night(5) { $0.profile = "nightly" }) == .fine)
    }

    @Test("nothing is removed while an acceptance cannot be read, which may need a run; a dry run says so too")
    func damagedAcceptance() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let accepted = History(stage.history).acceptanceFolder
        try FileManager.default.createDirectory(atPath: accepted, withIntermediateDirectories: true)
        try Data("{\"acceptance\":1,".utf8).write(to: URL(filePath: "\(accepted)/half.json"))
        for options in [[], ["--dry-run"]] {
            stage.bench.errors.clear()
            let arguments = ["history", "prune", "--keep", "1", "--history", stage.history] + options
            #expect(await Bench.run(arguments, in: stage.bench.session) == .usage)
            #expect(
                stage.bench.errors.lines == [
                    "bench: nothing is removed while it is not known which runs are accepted: \(accepted)/half.json is no accepted regression (it is not JSON): repair it, or remove it and accept the regression anew"
                ]
            )
        }
        #expect(try History(stage.history).runs().count == 3 && stage.bench.output.text.isEmpty)
    }

    @Test("a file that cannot be read is told, and stays")
    func damagedRun() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        try Data("{".utf8).write(to: URL(filePath: History(stage.history).file(of: "half")))
        #expect(await stage.bench.run("history", "prune", "--keep", "1", "--history", stage.history) == .fine)
        #expect(stage.bench.errors.text.contains("skipped: \(History(stage.history).file(of: "half")) is cut off"))
        #expect(try History(stage.history).runs() == ["20261103T020000Z-0001", "half"])
    }
}
