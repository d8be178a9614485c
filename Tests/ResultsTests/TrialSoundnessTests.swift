import Testing

@testable import WastedWorkResults

@Suite("A trial is sound")
struct TrialSoundnessTests {
    private func trial(_ values: [Metric: Double]) -> TrialResult {
        var result = TrialResult(scenario: "s", arm: "a", pair: 0, seed: 1, order: 0, window: 1)
        for (metric, value) in values { result[metric] = value }
        return result
    }

    @Test("when nothing leaked, stuck or hit astray, even if some requests failed")
    func sound() {
        #expect(trial([:]).isSound)
        #expect(trial([.leasesLeaked: 0, .strayCancels: 0, .attempts: 10, .failures: 9]).isSound)
    }

    @Test("not with one of those, nor when every request failed")
    func unsound() {
        for metric in [Metric.leasesLeaked, .stuckWaiters, .strayCancels] { #expect(!trial([metric: 1]).isSound) }
        #expect(!trial([.attempts: 10, .failures: 10]).isSound)
    }
}
