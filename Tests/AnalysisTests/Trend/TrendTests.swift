import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkAnalysis

@Suite("A trend") struct TrendTests {
    /// Nights of which those from `rise` on orphan so much more.
    private func entries(_ count: Int, rise: Int, factor: Double = 1.5) -> [HistoryEntry] {
        var nights = Nights()
        return (0..<count).map { nights.night($0, factor: $0 < rise ? 1 : factor) }
    }

    private func trend(_ entries: [HistoryEntry], acceptances: [Acceptance] = []) -> Trend {
        Trend(TrendNights(entries.map(TrendRun.init)), acceptances: acceptances)
    }

    private func series(_ name: String, in trend: Trend) throws -> TrendSeries {
        try #require(trend.scenarios.first?.series.first { $0.figure.name == name })
    }

    private func acceptance(_ entry: HistoryEntry, until: String) -> Acceptance {
        Acceptance(
            scenario: "s/exponential",
            figure: "hold.orphaned.ratio",
            shownBy: entry.header,
            reason: "known",
            until: until,
            acceptedAt: entry.header.startedAt
        )
    }

    // MARK: Values

    @Test("has a value a night with the interval of its pairs, oldest first whatever the order of the files")
    func values() throws {
        let entries = entries(10, rise: 10)
        let trend = trend(entries.reversed())
        #expect(trend.runs.map(\.run) == entries.map(\.header.run))
        let points = try series("hold.orphaned.ratio", in: trend).nights.compactMap(\.point)
        #expect(points.count == 10)
        for point in points {
            #expect(0.09...0.11 ~= point.value && point.low < point.value && point.value < point.high)
        }
    }

    @Test("its interval is that of Student's t")
    func interval() throws {
        let night = try #require(FigureNight(values: [1, 2, nil, 4, 5]))
        let point = TrendPoint(night)
        let sample = try #require(Sample([1, 2, 4, 5]))
        let expected = try #require(StudentInterval.mean(of: sample, level: 0.95))
        #expect(
            point.value == 3 && abs(point.high - expected.high) < 1e-12 && abs(point.low - max(0, expected.low)) < 1e-12
        )
        let single = try #require(FigureNight(values: [2]))
        #expect(TrendPoint(single) == TrendPoint(value: 2, low: 2, high: 2))
    }

    @Test("a night whose first arm spent nothing is a gap, no ratio")
    func fromZero() throws {
        var nights = Nights()
        let entries = (0..<5).map { number in
            nights.night(number) { if number == 2, $0.arm == Nights.arms[0] { $0[.holdOrphaned] = 0 } }
        }
        let series = try series("hold.orphaned.ratio", in: trend(entries))
        #expect(series.nights[2] == .fromZero && series.nights.count { $0.point != nil } == 4)
    }

    // MARK: Changes

    @Test("names the night from which on a figure is worse, and is sure of it after some more")
    func rise() throws {
        let change = try #require(series("hold.orphaned.ratio", in: trend(entries(60, rise: 40))).changes.last)
        #expect(39...41 ~= change.night && change.standing == .confirmed && change.direction == .worse && change.isOpen)
        let relative = try #require(change.relative)
        #expect(abs(relative - 0.5) < 0.1)
    }

    @Test("a fall of what should be low is better")
    func fall() throws {
        let change = try #require(
            series("hold.orphaned.ratio", in: trend(entries(60, rise: 40, factor: 0.5))).changes.last
        )
        #expect(change.direction == .better && !change.isOpen)
    }

    @Test("what got worse long ago lasts until it is mended")
    func lasting() {
        let open = trend(entries(100, rise: 40))
        #expect(open.lasting(beforeLatest: 30).map(\.figure.name).contains("hold.orphaned.ratio"))
        #expect(
            !open.past(beforeLatest: 30).contains { $0.figure.name == "hold.orphaned.ratio" && $0.direction == .worse }
        )
        var nights = Nights()
        let mended = trend((0..<100).map { nights.night($0, factor: 40..<60 ~= $0 ? 1.5 : 1) })
        #expect(!mended.lasting(beforeLatest: 30).map(\.figure.name).contains("hold.orphaned.ratio"))
        #expect(mended.past(beforeLatest: 30).filter { $0.figure.name == "hold.orphaned.ratio" }.count == 2)
    }

    @Test("nights that are alike have no confirmed change")
    func quiet() {
        #expect(trend(entries(120, rise: 120)).scenarios.flatMap(\.changes).filter { $0.standing == .confirmed } == [])
    }

    @Test("the chance of a false alarm is shared among all series")
    func shared() {
        let nights = TrendNights(entries(40, rise: 40).map(TrendRun.init))
        #expect(nights.tests > 5)
        #expect(nights.significance == Trend.significance / Double(nights.tests))
    }

    @Test("where something else is asked the series begins anew, and the difference is no change")
    func anew() throws {
        var nights = Nights()
        let entries = (0..<60).map { number in
            var description = HistorySample.description
            description.load = [number < 30 ? "arrivals: constant" : "arrivals: poisson"]
            return HistorySample.entry(of: nights.night(number, factor: number < 30 ? 1 : 2), as: description)
        }
        let scenario = try #require(trend(entries).scenarios.first)
        #expect(scenario.anew == [30])
        #expect(scenario.changes.filter { $0.standing == .confirmed } == [])
    }

    // MARK: What matters

    @Test("what a gate lets pass is no regression here either, and what it does not let pass is")
    func limits() throws {
        let entries = entries(60, rise: 40)
        for (absolute, isRegression) in [(0.01, true), (0.08, false)] {
            var thresholds = GateThresholds.standard
            thresholds.figures["hold.orphaned.ratio"]?.absolute = absolute
            let nights = TrendNights(entries.map(TrendRun.init))
            let change = try #require(
                series("hold.orphaned.ratio", in: Trend(nights, thresholds: thresholds)).changes.last
            )
            #expect(change.standing == .confirmed && change.direction == .worse)
            #expect(change.matters == isRegression && change.isOpen == isRegression)
            #expect((change.margin ?? 0) >= absolute)
            let gate = Gate(thresholds: thresholds).report(on: entries[59], against: Array(entries[..<59]))
            #expect(gate.alarms.contains { $0.figure == change.figure } == isRegression)
        }
    }

    @Test("a small change is told last and does not last, and of a figure that is off none matters")
    func small() throws {
        var thresholds = GateThresholds.standard
        thresholds.figures["hold.orphaned.ratio"]?.absolute = 0.08
        let nights = TrendNights(entries(100, rise: 40).map(TrendRun.init))
        let small = Trend(nights, thresholds: thresholds)
        #expect(!small.lasting(beforeLatest: 30).contains { $0.figure.name == "hold.orphaned.ratio" })
        #expect(small.changes(inLatest: 100).last?.figure.name == "hold.orphaned.ratio")
        thresholds.scenarios["s/exponential"] = ["hold.orphaned.ratio": GateLimit(.off, absolute: 0, relative: 0)]
        let off = try #require(series("hold.orphaned.ratio", in: Trend(nights, thresholds: thresholds)).changes.last)
        #expect(!off.matters && off.margin == nil && !off.isOpen)
    }

    // MARK: Accepted

    @Test("what a team accepted is not open, and open again after the last day")
    func accepted() throws {
        let entries = entries(60, rise: 40)
        let valid = acceptance(entries[45], until: "2027-01-31")
        let kept = try #require(series("hold.orphaned.ratio", in: trend(entries, acceptances: [valid])).changes.last)
        #expect(kept.acceptance == .valid(valid) && !kept.isOpen)
        let over = acceptance(entries[45], until: "2026-02-20")
        let open = try #require(series("hold.orphaned.ratio", in: trend(entries, acceptances: [over])).changes.last)
        #expect(open.acceptance == .expired(over) && open.isOpen)
    }

    @Test("what was accepted without a change of level is told as well")
    func loose() {
        let entries = entries(20, rise: 20)
        let accepted = acceptance(entries[12], until: "2027-01-31")
        #expect(trend(entries, acceptances: [accepted]).looseAcceptances == [accepted])
        #expect(trend(entries, acceptances: [acceptance(entries[12], until: "2026-01-14")]).looseAcceptances == [])
        let rising = self.entries(60, rise: 40)
        #expect(trend(rising, acceptances: [acceptance(rising[45], until: "2027-01-31")]).looseAcceptances == [])
    }

    @Test("an acceptance of a night long before the change does not cover it")
    func acceptedBefore() throws {
        let entries = entries(60, rise: 40)
        let old = acceptance(entries[10], until: "2027-01-31")
        #expect(try series("hold.orphaned.ratio", in: trend(entries, acceptances: [old])).changes.last?.isOpen == true)
    }

    // MARK: What belongs together

    @Test("runs of another machine are left out, and counted")
    func others() {
        var nights = Nights()
        let entries = (0..<4).map { nights.night($0) }
        let other = HistorySample.entry(of: entries[0], onto: "another CPU")
        let trend = trend([other] + entries.dropFirst())
        #expect(trend.leftOut.map(\.runs) == [1] && trend.leftOut.first?.group.host.cpuModel == "another CPU")
        #expect(trend.runs.count == 3)
    }

    @Test("a scenario that the latest run lacks is still there, last")
    func gone() {
        var old = Nights()
        old.scenario = "gone"
        var nights = Nights()
        let trend = trend([old.night(0)] + (1..<4).map { nights.night($0) })
        #expect(trend.scenarios.map(\.name) == ["s/exponential", "gone"])
        #expect(trend.scenarios.map(\.isCurrent) == [true, false])
    }

    @Test("every figure of the gate is followed once")
    func figures() {
        #expect(Set(TrendSeries.figures) == Set(GateFigure.catalogue))
        #expect(TrendSeries.figures.count == GateFigure.catalogue.count)
    }
}
