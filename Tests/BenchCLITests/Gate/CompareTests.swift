import Testing
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite("bench compare") struct CompareTests {
    @Test("ends with 2 where the second file is worse, and with 0 where it is not")
    func verdicts() async throws {
        let stage = try await GateStage()
        let (before, after) = (try stage.night(1), try stage.night(2, orphaned: 0.2))
        #expect(await stage.bench.run("compare", before, after) == .regression)
        #expect(stage.bench.output.text.hasPrefix("REGRESSED: 2 of "))
        #expect(await stage.bench.run("compare", before, before) == .fine)
        #expect(await stage.bench.run("compare", after, before, "--fail-on-improvement") == .improvement)
    }

    @Test("a missing baseline ends with 5, a missing candidate with 64")
    func missing() async throws {
        let stage = try await GateStage()
        let there = try stage.night(1)
        #expect(await stage.bench.run("compare", "/nowhere.json", there) == .baselineMissing)
        #expect(stage.bench.errors.text.contains("no baseline at /nowhere.json"))
        #expect(await stage.bench.run("compare", there, "/nowhere.json") == .usage)
    }

    @Test("runs of two machines are compared with a doubt")
    func machines() async throws {
        let stage = try await GateStage()
        let other = try stage.night(2) { $0.host.cores = 64 }
        #expect(await stage.bench.run("compare", try stage.night(1), other) == .fine)
        #expect(stage.bench.output.text.contains("Doubt: other machine: AMD EPYC, 64 cores"))
    }
}
