import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkAnalysis

@Suite("A gate") struct GateTests {
    private func alarms(_ report: GateReport) -> [String] { report.alarms.map(\.figure.name) }

    // MARK: What is found

    @Test("says nothing of a night like the others")
    func unchanged() {
        var nights = Nights()
        let history = nights.nights(20)
        let report = Gate().report(on: nights.night(20), against: history)
        #expect(report.alarms.isEmpty && report.findings.count >= 8 && report.reference.count == 20)
    }

    @Test(
        "raises no alarm on thirty unchanged nights one after the other, whatever the noise",
        arguments: [1, 2, 3, 4]
    )
    func quietNights(state: UInt64) {
        var nights = Nights(state: state)
        (nights.noise, nights.nightNoise) = (0.1, 0.05)
        var history = nights.nights(1)
        for number in 1...30 {
            let night = nights.night(number)
            #expect(alarms(Gate().report(on: night, against: history)) == [], "night \(number)")
            history.append(night)
        }
    }

    @Test("names the figure when orphaned hold time rises by a fifth", arguments: [1, 4, 20])
    func rise(count: Int) throws {
        var nights = Nights()
        let history = nights.nights(count)
        let report = Gate().report(on: nights.night(count, factor: 1.2), against: history)
        #expect(report.outcome == .regression)
        let finding = try #require(report.alarms.first { $0.figure.name == "hold.orphaned.ratio" })
        #expect(finding.scenario == "s/exponential" && finding.nights == count)
        let change = try #require(finding.relativeChange)
        #expect(0.1...0.3 ~= change)
        #expect(finding.interval?.excludesZero == true)
    }

    @Test("calls a fall an improvement")
    func fall() {
        var nights = Nights()
        let history = nights.nights(20)
        let report = Gate().report(on: nights.night(20, factor: 0.5), against: history)
        #expect(report.outcome == .improvement && report.alarms.isEmpty)
    }

    @Test("does not take the scatter of the nights for a change, however sure the pairs are")
    func nightScatter() {
        var nights = Nights()
        (nights.noise, nights.nightNoise) = (0.001, 0.15)
        let history = nights.nights(20)
        let report = Gate().report(on: nights.night(20, factor: 1.2), against: history)
        #expect(alarms(report) == [])
        #expect(report.findings.contains { $0.figure.name == "hold.orphaned.ratio" && $0.verdict == .inconclusive })
    }

    @Test("takes one leaked lease as one too many, whatever the nights before had", arguments: [0.0, 1])
    func leak(before: Double) {
        var nights = Nights()
        let history = (0..<6).map { nights.night($0) { $0[.leasesLeaked] = before } }
        let candidate = nights.night(6) { trial in
            if trial.pair == 3, trial.arm == "withCancellation" { trial[.leasesLeaked] = 1 }
        }
        #expect(alarms(Gate().report(on: candidate, against: history)) == ["integrity.leasesLeaked"])
    }

    @Test("takes another amount of work on the same plan as a change")
    func work() {
        var nights = Nights()
        let history = nights.nights(3)
        let candidate = nights.night(3) { trial in
            if trial.arm == "withoutCancellation" { trial[.workTotal] = (trial[.workTotal] ?? 0) * 1.05 }
        }
        #expect(alarms(Gate().report(on: candidate, against: history)) == ["work.total"])
    }

    // MARK: Zero and nothing

    @Test("does not pass over what rises from nothing")
    func fromZero() throws {
        var nights = Nights()
        func idle(_ trial: inout TrialResult) {
            trial[.holdOrphaned] = 0
            trial[.workOrphaned] = 0
        }
        let history = (0..<8).map { nights.night($0, change: idle) }
        let quiet = Gate().report(on: nights.night(8, change: idle), against: history)
        #expect(alarms(quiet) == [])
        let candidate = nights.night(8) { trial in
            idle(&trial)
            if trial.arm == "withCancellation" { trial[.holdOrphaned] = 0.5 }
        }
        let finding = try #require(Gate().report(on: candidate, against: history).alarms.first)
        #expect(finding.figure.name == "hold.orphaned.ratio" && finding.remark == .fromZero)
        #expect(finding.relativeChange == nil)
    }

    @Test("has a reference of zero all the same where cancellation left nothing")
    func idealReference() throws {
        var nights = Nights()
        let history = (0..<8).map { number in
            nights.night(number) { if $0.arm == "withCancellation" { $0[.holdOrphaned] = 0 } }
        }
        let finding = try #require(
            Gate().report(on: nights.night(8), against: history).alarms.first {
                $0.figure.name == "hold.orphaned.ratio"
            }
        )
        #expect(finding.reference == 0 && finding.relativeChange == nil)
    }

    @Test("says so when a figure is not measured any more")
    func missing() throws {
        var nights = Nights()
        let history = nights.nights(8)
        let report = Gate().report(on: nights.night(8) { $0[.holdOrphaned] = nil }, against: history)
        let finding = try #require(report.findings.first { $0.figure.name == "hold.orphaned.ratio" })
        #expect(finding.verdict == .inconclusive && finding.remark == .missing)
    }

    @Test("tells which scenarios are new, gone, or asked differently")
    func scenarios() {
        var nights = Nights()
        let history = nights.nights(3)
        nights.scenario = "other/exponential"
        let report = Gate().report(on: nights.night(3), against: history)
        #expect(report.findings.isEmpty)
        #expect(report.unmatched == ["other/exponential"] && report.gone == ["s/exponential"])
    }

    @Test("establishes nothing with five pairs")
    func fewPairs() {
        var nights = Nights()
        nights.pairs = 5
        let history = nights.nights(20)
        let report = Gate().report(on: nights.night(20, factor: 2), against: history)
        #expect(report.alarms.isEmpty && report.outcome == .inconclusive)
    }

    @Test("holds runs of another seed against each other without pairing them, and says so")
    func otherSeed() {
        var nights = Nights()
        let history = nights.nights(4)
        nights.seed = 2
        let report = Gate().report(on: nights.night(4, factor: 1.6), against: history)
        #expect(report.warnings.contains { $0.contains("seed 2 against 1") })
        #expect(alarms(report).contains("hold.orphaned.ratio"))
    }

    @Test("corrects for the number of figures")
    func correction() {
        var nights = Nights()
        let history = nights.nights(20)
        let report = Gate().report(on: nights.night(20, factor: 1.2), against: history)
        #expect(report.tests > 3)
        for finding in report.findings {
            guard let pValue = finding.pValue, let adjusted = finding.adjustedPValue else { continue }
            #expect(adjusted >= pValue && adjusted <= min(1, pValue * Double(report.tests)) + 1e-12)
        }
    }

    // MARK: Confirmation

    @Test("believes after a repetition only what came again")
    func confirmation() {
        var nights = Nights()
        let history = nights.nights(20)
        let report = Gate().report(on: nights.night(20, factor: 1.3), against: history)
        let again = Gate().report(on: nights.night(20, factor: 1.3), against: history)
        let notAgain = Gate().report(on: nights.night(20), against: history)
        #expect(report.confirmed(by: again).outcome == .regression)
        #expect(report.confirmed(by: again).alarms.allSatisfy { $0.confirmation == .confirmed })
        #expect(report.confirmed(by: notAgain).alarms.isEmpty)
        #expect(report.confirmed(by: notAgain).findings.contains { $0.confirmation == .notConfirmed })
    }
}
