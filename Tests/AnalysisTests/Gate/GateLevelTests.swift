import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

/// What a figure is held against, where pairs are lost, seeds differ or there is nothing to divide by.
@Suite("A gate compares like with like") struct GateLevelTests {
    private func finding(_ figure: String, _ report: GateReport) -> GateFinding? {
        report.findings.first { $0.figure.name == figure }
    }

    @Test("a lost pair does not change the amount of work of the others", arguments: [[0], [9], [0, 1, 2]])
    func lostPair(lost: [Int]) throws {
        var nights = Nights()
        let history = nights.nights(6)
        let night = nights.night(6) { if lost.contains($0.pair) { $0[.workTotal] = nil } }
        let work = try #require(finding("work.total", Gate().report(on: night, against: history)))
        #expect(work.verdict == .unchanged && work.effect == 0)
    }

    @Test("a pair that earlier nights lost does not either")
    func lostEarlier() throws {
        var nights = Nights()
        let history = (0..<6).map { number in
            nights.night(number) { if $0.pair == number { $0[.workTotal] = nil } }
        }
        let work = try #require(finding("work.total", Gate().report(on: nights.night(6), against: history)))
        #expect(work.verdict == .unchanged && abs(work.effect ?? 1) < 1e-9)
    }

    @Test("with another seed the amount of work is not compared, and with the same one again it is")
    func otherSeed() {
        var nights = Nights()
        let history = nights.nights(4)
        nights.seed = 2
        let other = nights.night(4)
        #expect(finding("work.total", Gate().report(on: other, against: history)) == nil)
        nights.seed = 1
        let more = nights.night(5) { $0[.workTotal] = ($0[.workTotal] ?? 0) * 1.1 }
        let work = finding("work.total", Gate().report(on: more, against: history + [other]))
        #expect(work?.verdict == .regressed && work?.nights == 4)
    }

    @Test("what has nothing to be divided by is held against the same amount of the nights before")
    func fromZero() throws {
        var nights = Nights()
        func idle(_ trial: inout TrialResult, _ amount: Double) {
            trial[.holdOrphaned] = trial.arm == "withCancellation" ? amount * (1 + 0.01 * Double(trial.pair)) : 0
        }
        let history = (0..<12).map { number in nights.night(number) { idle(&$0, 0.5 + 0.001 * Double(number % 3)) } }
        let same = Gate().report(on: nights.night(12) { idle(&$0, 0.501) }, against: history)
        let steady = try #require(finding("hold.orphaned.ratio", same))
        #expect(steady.verdict == .unchanged && steady.remark == .fromZero && !steady.isAlarm)
        let double = Gate().report(on: nights.night(12) { idle(&$0, 1) }, against: history)
        let worse = try #require(finding("hold.orphaned.ratio", double))
        #expect(worse.isAlarm && worse.remark == .fromZero && abs((worse.effect ?? 0) - 0.52) < 0.02)
    }

    /// Cancellation leaves two thousandths of the orphaned hold: twice as much is little, and yet cancellation got worse.
    @Test("twice as much of next to nothing is a regression")
    func small() {
        var nights = Nights()
        (nights.noise, nights.nightNoise) = (0.1, 0.1)
        let history = nights.nights(12, factor: 0.02)
        let report = Gate().report(on: nights.night(12, factor: 0.04), against: history)
        #expect(report.alarms.contains { $0.figure.name == "hold.orphaned.ratio" })
    }

    @Test("where nothing could be held against anything it says so, and not that all is as before")
    func nothing() {
        var nights = Nights()
        let history = nights.nights(3)
        let empty = nights.night(3) { $0.values = [:] }
        #expect(Gate().report(on: empty, against: history).outcome == .nothingCompared)
        nights.scenario = "other"
        #expect(Gate().report(on: nights.night(3), against: history).outcome == .nothingCompared)
    }

    // MARK: Repetition

    @Test("a lease that leaked has leaked, though the repetition leaked none")
    func leakIsFact() {
        var nights = Nights()
        let history = nights.nights(6)
        let leaky = nights.night(6) { if $0.pair == 1 { $0[.leasesLeaked] = 5 } }
        let report = Gate().report(on: leaky, against: history)
        let again = Gate().report(on: nights.night(6), against: history)
        #expect(report.confirmed(by: again).alarms.map(\.figure.name) == ["integrity.leasesLeaked"])
    }

    @Test("a repetition that did not measure the figure, or has too few pairs to, clears nothing")
    func mute() {
        var nights = Nights()
        let history = nights.nights(20)
        let report = Gate().report(on: nights.night(20, factor: 1.3), against: history)
        let without = Gate().report(on: nights.night(20) { $0[.holdOrphaned] = nil }, against: history)
        let single = Gate().report(on: nights.night(20) { if $0.pair > 0 { $0.values = [:] } }, against: history)
        for repetition in [without, single] {
            let confirmed = report.confirmed(by: repetition)
            #expect(confirmed.alarms.contains { $0.figure.name == "hold.orphaned.ratio" })
        }
    }
}
