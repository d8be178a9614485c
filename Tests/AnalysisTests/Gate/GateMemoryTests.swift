import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

/// An alarm that falls silent by itself has told nobody anything.
@Suite("A gate forgets no regression") struct GateMemoryTests {
    private static let figure = "hold.orphaned.ratio"

    private func isAlarming(_ report: GateReport) -> Bool {
        report.alarms.contains { $0.figure.name == Self.figure }
    }

    /// Appends nights of one level and says on which of them the gate alarmed.
    private func alarms(
        on factors: [Double],
        after history: inout [HistoryEntry],
        _ nights: inout Nights,
        by gate: Gate = Gate()
    ) -> [Bool] {
        factors.map { factor in
            let night = nights.night(history.count, factor: factor)
            defer { history.append(night) }
            return isAlarming(gate.report(on: night, against: history))
        }
    }

    @Test("that came when there were few nights", arguments: [1, 2, 3, 4])
    func early(good: Int) {
        var nights = Nights()
        var history = nights.nights(good)
        let alarming = alarms(on: Array(repeating: 1.3, count: 20), after: &history, &nights)
        #expect(alarming == Array(repeating: true, count: 20))
        #expect(alarms(on: [1], after: &history, &nights) == [false])
    }

    @Test("that came back to the old level after three better nights")
    func lostImprovement() {
        var nights = Nights()
        var history = nights.nights(10)
        #expect(alarms(on: [0.7, 0.7, 0.7], after: &history, &nights) == [false, false, false])
        let back = alarms(on: Array(repeating: 1, count: 12), after: &history, &nights)
        #expect(back == Array(repeating: true, count: 12))
    }

    @Test("that came on top of an accepted one")
    func onTop() {
        var nights = Nights()
        var history = nights.nights(8)
        #expect(alarms(on: [1.3], after: &history, &nights) == [true])
        let accepted = Acceptance(
            scenario: "s/exponential",
            figure: Self.figure,
            shownBy: history[8].header,
            reason: "known",
            until: "2026-12-31",
            acceptedAt: history[8].header.startedAt
        )
        let gate = Gate(acceptances: [accepted])
        #expect(alarms(on: [1.3, 1.3], after: &history, &nights, by: gate) == [false, false])
        let worse = alarms(on: Array(repeating: 1.7, count: 12), after: &history, &nights, by: gate)
        #expect(worse == Array(repeating: true, count: 12))
    }

    /// A rise of a tenth is too small for one night here; half of it is taken back.
    @Test("of which a part was mended")
    func partlyMended() {
        var nights = Nights(state: 3)
        nights.nightNoise = 0.04
        var history = nights.nights(30)
        _ = alarms(on: Array(repeating: 1.3, count: 20), after: &history, &nights)
        let partly = alarms(on: Array(repeating: 1.17, count: 30), after: &history, &nights)
        #expect(partly.suffix(15).count { $0 } >= 13, "\(partly)")
    }

    @Test("that a pinned run does not raise again once it was accepted")
    func pinned() {
        var nights = Nights()
        var history = nights.nights(8)
        _ = alarms(on: [1.3, 1.3], after: &history, &nights)
        let accepted = ["hold.orphaned.ratio", "work.orphaned.ratio", "work.afterLeaving"].map { figure in
            Acceptance(
                scenario: "s/exponential",
                figure: figure,
                shownBy: history[8].header,
                reason: "known",
                until: "2026-12-31",
                acceptedAt: history[8].header.startedAt
            )
        }
        let night = nights.night(10, factor: 1.3)
        #expect(isAlarming(Gate().report(on: night, against: [history[2]])))
        #expect(!isAlarming(Gate(acceptances: accepted).report(on: night, against: [history[2]])))
    }
}
