import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

@Suite("A gate, night after night") struct GateNightsTests {
    private func alarms(_ report: GateReport) -> [String] { report.alarms.map(\.figure.name) }

    @Test("does not fall silent by itself: a regression alarms every night until it is mended")
    func persistence() {
        var nights = Nights()
        var history = nights.nights(20)
        for number in 20..<32 {
            let night = nights.night(number, factor: 1.3)
            #expect(alarms(Gate().report(on: night, against: history)).contains("hold.orphaned.ratio"), "\(number)")
            history.append(night)
        }
        #expect(alarms(Gate().report(on: nights.night(32), against: history)) == [])
    }

    @Test("finds with more nights a shift that one night is too noisy to show")
    func shift() {
        var nights = Nights(state: 5)
        nights.nightNoise = 0.08
        var history = nights.nights(40)
        #expect(alarms(Gate().report(on: nights.night(40, factor: 1.25), against: history)) == [])
        let starts = (40..<60).compactMap { number -> String? in
            let night = nights.night(number, factor: 1.25)
            let report = Gate().report(on: night, against: history)
            history.append(night)
            let finding = report.alarms.first { $0.figure.name == "hold.orphaned.ratio" }
            guard case .shift(let since, _)? = finding?.remark else { return nil }
            return since
        }
        let places = starts.compactMap { start in history.firstIndex { $0.header.run == start } }
        #expect(places.count >= 4 && places.allSatisfy { abs($0 - 40) <= 3 }, "\(places)")
    }

    @Test("takes three better nights for the new normal, and alarms when it is lost again")
    func improvementHolds() {
        var nights = Nights()
        var history = nights.nights(20)
        for number in 20..<26 { history.append(nights.night(number, factor: 0.6)) }
        #expect(Gate().report(on: nights.night(26, factor: 0.6), against: history).outcome != .improvement)
        #expect(alarms(Gate().report(on: nights.night(26), against: history)).contains("hold.orphaned.ratio"))
    }

    @Test("one better night is not the new normal")
    func luckyNight() {
        var nights = Nights()
        let history = nights.nights(20) + [nights.night(20, factor: 0.6)]
        #expect(alarms(Gate().report(on: nights.night(21), against: history)) == [])
    }

    // MARK: Acceptance

    private func accepted(_ night: HistoryEntry, figure: String = "hold.orphaned.ratio", until: String) -> Acceptance {
        Acceptance(
            scenario: "s/exponential",
            figure: figure,
            shownBy: night.header,
            reason: "a price worth paying",
            until: until,
            acceptedAt: night.header.startedAt
        )
    }

    @Test("takes an accepted regression for the new normal, and what comes on top of it for an alarm")
    func acceptance() throws {
        var nights = Nights()
        var history = nights.nights(20)
        let worse = nights.night(20, factor: 1.5)
        let gate = Gate(acceptances: [
            accepted(worse, until: "2026-12-31"), accepted(worse, figure: "work.orphaned.ratio", until: "2026-12-31"),
            accepted(worse, figure: "work.afterLeaving", until: "2026-12-31"),
        ])
        let first = gate.report(on: worse, against: history)
        #expect(first.alarms.isEmpty)
        #expect(first.findings.contains { $0.verdict == .regressed && $0.acceptance?.reason == "a price worth paying" })
        history.append(worse)
        for number in 21..<30 {
            let night = nights.night(number, factor: 1.5)
            #expect(alarms(gate.report(on: night, against: history)) == [], "night \(number)")
            history.append(night)
        }
        let onTop = gate.report(on: nights.night(30, factor: 2.2), against: history)
        #expect(alarms(onTop).contains("hold.orphaned.ratio"))
    }

    @Test("raises the alarm again once the acceptance has expired")
    func expiry() {
        var nights = Nights()
        let worse = nights.nights(20)
        let shown = nights.night(20, factor: 1.5)
        let gate = Gate(acceptances: [accepted(shown, until: "2026-01-25")])
        let later = (21..<24).map { nights.night($0, factor: 1.5) }
        let inTime = gate.report(on: nights.night(24, factor: 1.5), against: worse + [shown] + later)
        #expect(!alarms(inTime).contains("hold.orphaned.ratio"))
        let tooLate = gate.report(on: nights.night(26, factor: 1.5), against: worse + [shown] + later)
        #expect(alarms(tooLate).contains("hold.orphaned.ratio"))
    }
}
