import Testing

@testable import WastedWorkBenchCLI

@Suite struct SchedulePreviewTests {
    @Test("a dry run shows the schedule and its time, and runs nothing")
    func preview() async throws {
        var bench = try TestBench()
        bench.launcher = FakeLauncher { _ in Issue.record("a dry run ran a trial") }
        #expect(await bench.runTrials("--dry-run", "--time-budget", "1m") == .fine)
        expectText(bench.output.text, isGolden: "dry-run.txt")
        #expect(try bench.folder.names().isEmpty)
    }
}
