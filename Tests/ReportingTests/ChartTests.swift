import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkReporting

/// Charts as values: what is drawn where, before it is text.
@Suite struct ChartTests {
    @Test func `a bar is cut into useful, doomed and orphaned`() {
        let bar = SplitChart.Bar(arm: "a", parts: SplitChart.Parts(useful: 1, doomed: 1, orphaned: 2))
        let half = SplitChart.Bar(arm: "b", parts: SplitChart.Parts(useful: 2, doomed: 0, orphaned: 0))
        let none = SplitChart.Bar(arm: "c", parts: nil)
        let group = SplitChart.Group(title: "CPU", unit: .coreSeconds, workUnit: "", bars: [bar, half, none])
        let marks = SplitChart(groups: [group]).graphics.marks
        let boxes: [Mark] = [
            .boxes([Frame(x: 0, y: 39, width: 90, height: 12), Frame(x: 0, y: 73, width: 180, height: 12)], .useful),
            .boxes([Frame(x: 90, y: 39, width: 90, height: 12)], .doomed),
            .boxes([Frame(x: 180, y: 39, width: 180, height: 12)], .orphaned),
        ]
        for box in boxes { #expect(marks.contains(box)) }
        #expect(texts(marks).contains("4.00 CPU s, 50 % orphaned"))
        #expect(texts(marks).contains("?"))
    }

    @Test func `both arms of a scenario are dots on one line`() {
        let row = DumbbellChart.Row(name: "s", resource: "CPU time", first: estimate(0.5), last: estimate(0.25))
        let chart = DumbbellChart(rows: [row], arms: ["a", "b"], layout: .narrow)
        let marks = flat(chart.graphics.marks)
        // The axis is the whole, whatever the largest share is.
        let (first, last) = (8 + 340 * 0.5, 8 + 340 * 0.25)
        #expect(dots(marks, .firstArm).map { ($0.x * 1_000).rounded() } == [(first * 1_000).rounded()])
        #expect(dots(marks, .lastArm).map { ($0.x * 1_000).rounded() } == [(last * 1_000).rounded()])
        #expect(texts(marks).contains("50 % → 25 %"))
    }

    @Test func `what chance gives is drawn behind the first arm where it is known`() {
        let row = DumbbellChart.Row(name: "s", resource: "CPU time", first: estimate(0.5), last: estimate(0.25))
        var noisy = row
        noisy.noise = 0.01
        let marks = DumbbellChart(rows: [row, noisy], arms: ["a", "b"], layout: .narrow).graphics.marks
        let frames = marks.flatMap { mark -> [Frame] in
            if case .boxes(let frames, .noise) = mark { frames } else { [] }
        }
        // To both sides, on an axis that is the whole.
        #expect(frames.count == 1 && abs(frames[0].width - 340 * 2 * 0.01) < 1e-9)
    }

    @Test func `panels of all arms have one axis of time and one height`() {
        let panels = [4.0, 2.0].map { peak in
            PanelChart.Panel(
                title: "arm",
                time: [0, 1],
                traces: [PanelChart.Trace(name: "n", ink: .inFlight, fill: .line, values: [0, peak], series: 0)]
            )
        }
        let chart = PanelChart(panels: panels, unit: .count, floor: .zero, window: 1)
        let traces = flat(chart.graphics.marks).compactMap {
            if case .trace(let points, _) = $0 { points } else { nil }
        }
        let heights = traces.map { $0[0].y - $0[1].y }
        #expect(traces[0].map(\.x) == traces[1].map(\.x))
        #expect(heights == [84, 42])
    }

    @Test func `a request is a wait, a hold and what ran on after its client had left`() {
        let span = RequestSpan(
            id: 0,
            intent: 0,
            attempt: 0,
            intendedStart: 0,
            granted: 1,
            released: 4,
            left: 3,
            ended: 4,
            outcome: "answered"
        )
        let phases = RequestPhases(span)
        #expect(phases.waiting == 0...1 && phases.doomed == 1...3 && phases.orphaned == 3...4 && phases.useful == nil)
        #expect(phases.departure == 3)
    }

    @Test func `who leaves before a connection is granted orphans all of its hold`() {
        let span = RequestSpan(
            id: 0,
            intent: 0,
            attempt: 0,
            intendedStart: 0,
            granted: 2,
            released: 4,
            left: 1,
            ended: 4,
            outcome: "answered"
        )
        let phases = RequestPhases(span)
        #expect(phases.waiting == 0...1 && phases.doomed == nil && phases.orphaned == 2...4)
    }

    @Test func `a percentile that a trial has not is not drawn`() {
        let readings = [50.0, 99].map { PercentileChart.Reading(percentile: $0, seconds: $0 / 1_000) }
        let lines = [
            PercentileChart.Line(name: "a", ink: .firstArm, points: readings, series: 0),
            PercentileChart.Line(name: "b", ink: .lastArm, points: [readings[1]], series: 1),
        ]
        let marks = flat(PercentileChart(lines: lines).graphics.marks)
        #expect(dots(marks, .firstArm).count == 2 && dots(marks, .lastArm).count == 1)
        #expect(dots(marks, .firstArm)[1] == dots(marks, .lastArm)[0])
    }

    @Test func `the second half of a long overview tells the later rows of its table`() {
        let row = DumbbellChart.Row(name: "s", resource: "CPU time", first: estimate(0.5), last: nil)
        let chart = DumbbellChart(rows: [row, row], arms: ["a", "b"], layout: .wide, firstRow: 34)
        let lines = chart.graphics.marks.compactMap { if case .lines(let lines) = $0 { lines } else { nil } }
        #expect(lines.map(\.rows) == [34..<36] && lines.map(\.frame.height) == [44])
    }

    private func estimate(_ value: Double) -> Estimate { Estimate(value: value, interval: nil, count: 6) }

    private func flat(_ marks: [Mark]) -> [Mark] {
        marks.flatMap { mark -> [Mark] in
            switch mark {
            case .series(_, let inner), .hint(_, let inner), .readout(_, let inner): flat(inner)
            default: [mark]
            }
        }
    }

    private func texts(_ marks: [Mark]) -> [String] {
        flat(marks).compactMap { if case .text(let label) = $0 { label.text } else { nil } }
    }

    private func dots(_ marks: [Mark], _ wanted: Ink) -> [Point] {
        marks.flatMap { mark -> [Point] in
            if case .dots(let points, let ink) = mark, ink == wanted { points } else { [] }
        }
    }
}
