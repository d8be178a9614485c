import Testing
import WastedWorkResults

@testable import WastedWorkExperiment

struct RunProgressTests {
    private let start = ContinuousClock.now

    @Test("nothing is estimated before the first trial is done")
    func noEstimate() {
        let progress = progress(pairs: 2)
        #expect(progress.timeLeft(at: start.advanced(by: .seconds(9))) == nil)
        #expect(progress.end(of: progress.schedule.pairs[0], startedAt: start) == nil)
    }

    @Test("the time left is that of the mean trial so far, times those to come; a failed trial took its time as well")
    func timeLeft() {
        var progress = progress(pairs: 2)
        progress.finish(.sample(.sample()), at: start.advanced(by: .seconds(1)))
        progress.fail(.sample(), TrialFault(reason: "crash", stderr: ""), at: start.advanced(by: .seconds(6)))
        #expect(progress.timeLeft(at: start.advanced(by: .seconds(6))) == .seconds(6))
        #expect(
            progress.end(of: progress.schedule.pairs[1], startedAt: start.advanced(by: .seconds(6))) == .seconds(12)
        )
        #expect(progress.run.duration == 6)
    }

    @Test("a position counts from 1, over all trials of the schedule")
    func position() {
        var progress = progress(pairs: 2)
        progress.finish(.sample(.sample()), at: start)
        let position = progress.position(of: .sample("a", arm: .queueOnly, pair: 1))
        #expect(position == TrialPosition(index: 2, count: 4, scenario: "a", arm: .queueOnly, pair: 1))
    }

    private func progress(pairs: Int) -> RunProgress {
        let suite = Suite("sample", scenarios: [.sample("a")])
        var configuration = RunConfiguration(profile: .quick, suite: suite, seed: 1)
        configuration.pairs = pairs
        return RunProgress(run: .sample(), schedule: PairSchedule(configuration), started: start)
    }
}
