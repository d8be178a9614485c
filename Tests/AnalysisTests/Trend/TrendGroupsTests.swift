import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

@Suite("What of a history is shown") struct TrendGroupsTests {
    /// Nights of a machine each.
    private func trend(_ machines: [String], choice: TrendChoice = .all) -> TrendNights {
        var nights = Nights()
        let runs = machines.enumerated().map { number, machine in
            TrendRun(HistorySample.entry(of: nights.night(number), onto: machine))
        }
        return TrendNights(runs, choice: choice)
    }

    private func shown(_ nights: TrendNights) -> String? { nights.runs.last?.host.cpuModel }

    @Test("the largest group is, whatever ran last")
    func largest() {
        let nights = trend(["a", "a", "a", "b"])
        #expect(shown(nights) == "a" && nights.runs.count == 3)
        #expect(nights.leftOut.map(\.runs) == [1] && nights.leftOut.first?.latest == "2026-01-04T02:00:00Z")
    }

    @Test("of two as large it is the later")
    func ties() {
        #expect(shown(trend(["a", "b", "a", "b"])) == "b")
    }

    @Test("a machine without a run within a week of the latest is not, however many it once had")
    func outOfService() {
        let old = Array(repeating: "old", count: 20)
        #expect(shown(trend(old + Array(repeating: "new", count: 7))) == "old")
        #expect(shown(trend(old + Array(repeating: "new", count: 8))) == "new")
    }

    @Test("a choice goes before size and age, and what does not exist leaves nothing")
    func choice() {
        let machines = Array(repeating: "old", count: 20) + Array(repeating: "new", count: 8)
        #expect(shown(trend(machines, choice: TrendChoice(machine: "old"))) == "old")
        #expect(trend(machines, choice: TrendChoice(profile: "nightly")).runs.count == 8)
        let none = trend(machines, choice: TrendChoice(profile: "quick"))
        #expect(none.runs.isEmpty && none.leftOut.map(\.runs) == [20, 8])
        #expect(trend(machines, choice: TrendChoice(suite: "another")).runs.isEmpty)
    }

    @Test(
        "a day is counted over months, leap days and centuries",
        arguments: [
            ("1970-01-01", 0), ("2000-03-01", 11_017), ("2024-02-29", 19_782), ("2026-11-28T02:00:00Z", 20_785),
        ]
    )
    func days(text: String, number: Int) {
        #expect(DayNumber(text)?.value == number)
        #expect(DayNumber("yesterday") == nil && DayNumber("2026-13-01") == nil)
    }

    @Test("a counter is broken until it is 0 again, since the night from which on it always was not")
    func breach() throws {
        func breach(_ leaks: Set<Int>, _ isCurrent: Bool = true) throws -> TrendBreach? {
            var nights = Nights()
            let entries = (0..<8).map { number in
                nights.night(number) { $0[.leasesLeaked] = leaks.contains(number) ? 1 : 0 }
            }
            let trend = Trend(TrendNights(entries.map(TrendRun.init)))
            let series = try #require(trend.scenarios.first?.ruled.first { $0.figure.name == "integrity.leasesLeaked" })
            return TrendBreach(series, in: "s", isCurrent: isCurrent)
        }
        #expect(try breach([]) == nil)
        let open = try #require(try breach([1, 5, 6, 7]))
        #expect(open.standing == .now && open.since == 5 && open.nights == [1, 5, 6, 7] && open.value == 2)
        let mended = try #require(try breach([1, 2]))
        #expect(mended.standing == .earlier && mended.since == 1 && mended.mended == 3)
        #expect(try breach([7], false)?.standing == .earlier)
    }
}
