import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkAnalysis

@Suite struct PitfallFindingTests {
    private let six = [1.0, 1.2, 0.8, 1.1, 0.9, 1.0]

    @Test func `a variant is held against its sound scenario, pair by pair`() throws {
        let finding = try #require(RunAnalysis(run: run(hold: 0.5)).pitfalls.first)
        #expect(finding.pitfall.name == "swallowed" && finding.resource == .connectionTime)
        #expect(abs(try #require(finding.soundSaving).value - 0.9) < 1e-12)
        #expect(abs(try #require(finding.saving).value - 0.5) < 1e-12)
        #expect(abs(try #require(finding.lost?.interval).low - 4.0 / 9) < 1e-9)
        #expect(
            finding.sentence
                == "swallowed in s: cancellation saves 50 % instead of 90 % of the orphaned connection time "
                + "without it; 44 % of the saving is lost."
        )
    }

    @Test func `CPU is told of besides where more of its saving is lost, and worse than nothing is not clipped`() throws
    {
        let findings = RunAnalysis(run: run(hold: 0.1, cpu: 12)).pitfalls
        #expect(findings.map(\.resource) == [.connectionTime, .cpuTime])
        #expect(abs(try #require(findings[0].lost).value) < 1e-12)
        #expect(abs(try #require(findings[1].saving).value + 11) < 1e-9 && (findings[1].lost?.value ?? 0) > 13)
        #expect(
            findings[1].sentence == "swallowed in s: cancellation makes it worse than none, 12 times the orphaned CPU "
                + "time, where it saves 90 % of the orphaned CPU time without it."
        )
    }

    @Test func `headline and overview speak of sound scenarios alone`() {
        let run = run(hold: 12, cpu: 12)
        var sound = run
        sound.scenarios.removeLast()
        sound.trials.removeAll { $0.scenario == "s+swallowed" }
        let analysis = RunAnalysis(run: run)
        #expect(analysis.headline == RunAnalysis(run: sound).headline)
        #expect(analysis.findings.map(\.description.name) == ["s"])
        #expect(analysis.pitfallScenarios.map(\.description.name) == ["s+swallowed"])
    }

    @Test func `an alarm in a variant is told in the headline all the same`() {
        let run = shown(Run.sample().with(name: "s+swallowed", [.leasesLeaked: [[0], [1]]]))
        #expect(RunAnalysis(run: run).headline.hasPrefix("An integrity counter is not 0 in s+swallowed:"))
    }

    @Test func `without the sound scenario or its saving nothing is made up`() throws {
        let alone = shown(
            Run.sample().with(name: "s+swallowed", [.holdOrphaned: [[1], [1]], .holdTotal: [[2], [2]]])
        )
        let finding = try #require(RunAnalysis(run: alone).pitfalls.first)
        #expect(finding.lost == nil && finding.resource == nil)
        #expect(finding.sentence == "swallowed in s: what it loses could not be had.")
        let useless = try #require(RunAnalysis(run: run(sound: 1, hold: 1)).pitfalls.first)
        #expect(useless.lost == nil && useless.sentence.hasSuffix("so there is nothing to lose."))
    }

    @Test func `a run without pitfalls has no such finding`() {
        #expect(RunAnalysis(run: .sample()).pitfalls.isEmpty)
    }

    /// A sound scenario, and a variant whose last arm costs so much of the first.
    private func run(sound: Double = 0.1, hold: Double, cpu: Double = 0.1) -> Run {
        shown(
            Run.sample()
                .with(name: "s", values(hold: sound, cpu: 0.1))
                .with(name: "s+swallowed", values(hold: hold, cpu: cpu))
        )
    }

    private func values(hold: Double, cpu: Double) -> [Metric: [[Double?]]] {
        [
            .holdOrphaned: [six, six.map { $0 * hold }], .holdTotal: [six.map { $0 * 3 }, six.map { $0 * 3 }],
            .cpuOrphaned: [six, six.map { $0 * cpu }], .cpuUseful: [six, six], .cpuDoomed: [six, six],
        ]
    }

    private func shown(_ run: Run) -> Run {
        var run = run
        run.scenarios[run.scenarios.count - 1].pitfall = PitfallDescription("swallowed", of: "s")
        return run
    }
}
