import WastedWorkAnalysis
import WastedWorkResults

/// What was going on during one pair of trials: requests, and memory.
struct TimelineFigures {
    private let description: ScenarioDescription
    private let trials: [String: TrialResult]

    /// - Parameters:
    ///   - scenario: what is shown.
    ///   - trials: of the run.
    init(_ scenario: ScenarioDescription, in trials: TrialLookup) {
        self.description = scenario
        self.trials = trials.pair(of: scenario) { !$0.timeline.time.isEmpty }
    }

    /// In flight, waiting, in the pool, orphans.
    var requests: Figure? {
        figure(title: "Requests over time", unit: .count, floor: .zero, Self.counts)
    }

    /// Resident memory.
    var memory: Figure? {
        figure(
            title: "Resident memory over time",
            unit: .bytes,
            floor: .least,
            [Quantity(name: "resident memory", ink: .lastArm, fill: .line) { $0.residentBytes }]
        )
    }

    private struct Quantity {
        let name: String
        let ink: Ink
        let fill: PanelChart.Fill
        let values: @Sendable (Timeline) -> [Int]
    }

    private static let counts = [
        Quantity(name: "orphans", ink: .orphaned, fill: .area) { $0.orphans },
        Quantity(name: "in flight", ink: .inFlight, fill: .line) { $0.inFlight },
        Quantity(name: "waiting", ink: .waiting, fill: .line) { $0.waiting },
        Quantity(name: "in the pool", ink: .useful, fill: .line) { $0.inPool },
    ]

    private func figure(title: String, unit: Unit, floor: PanelChart.Floor, _ quantities: [Quantity]) -> Figure? {
        let sampled = quantities.filter { quantity in
            trials.values.contains { quantity.values($0.timeline).contains { $0 != 0 } }
        }
        guard !sampled.isEmpty else { return nil }
        let panels = description.arms.map { panel($0, sampled) }
        let chart = PanelChart(panels: panels, unit: unit, floor: floor, window: description.window)
        let pair = trials.values.first.map { "Pair \($0.pair + 1)." } ?? ""
        return Figure(
            title: title,
            alternative: alternative(panels, unit),
            note: "\(pair) The upright line is the end of the load.",
            panels: [Figure.Panel(chart.graphics)],
            legend: sampled.enumerated().map { number, quantity in
                let sign: LegendEntry.Sign = quantity.fill == .area ? .box : .line
                return LegendEntry(quantity.name, quantity.ink, sign, series: sampled.count > 1 ? number : nil)
            },
            table: table(panels, unit)
        )
    }

    /// Samples drawn of an arm; more would be narrower than a pixel.
    private static let samples = 70

    private func panel(_ arm: String, _ quantities: [Quantity]) -> PanelChart.Panel {
        guard let timeline = trials[arm]?.timeline else { return PanelChart.Panel(title: arm, time: [], traces: []) }
        let traces = quantities.enumerated().compactMap { number, quantity -> PanelChart.Trace? in
            let values = quantity.values(timeline).map(Double.init)
            guard values.count == timeline.time.count else { return nil }
            return PanelChart.Trace(
                name: quantity.name,
                ink: quantity.ink,
                fill: quantity.fill,
                values: Thinned.largest(values, to: Self.samples),
                series: number
            )
        }
        return PanelChart.Panel(title: arm, time: Thinned.largest(timeline.time, to: Self.samples), traces: traces)
    }

    private func alternative(_ panels: [PanelChart.Panel], _ unit: Unit) -> String {
        let arms = panels.map { panel in
            let peaks = panel.traces.map { trace in
                "\(trace.name) at most \(text(trace.values.max(), unit))"
            }
            return "\(panel.title): \(peaks.isEmpty ? "not sampled" : peaks.joined(separator: ", "))."
        }
        return "\(arms.joined(separator: " "))"
    }

    private func table(_ panels: [PanelChart.Panel], _ unit: Unit) -> Table {
        let columns: [Table.Column] = [
            .words("Arm"), .words("Quantity"), .numbers("mean"), .numbers("at most"),
        ]
        let rows = panels.flatMap { panel in
            panel.traces.map { trace -> [Cell] in
                let mean = trace.values.reduce(0, +) / Double(max(trace.values.count, 1))
                return [
                    .name(panel.title), .word(trace.name), .number(text(mean, unit)),
                    .number(text(trace.values.max(), unit)),
                ]
            }
        }
        return Table(columns: columns, rows: rows)
    }

    private func text(_ value: Double?, _ unit: Unit) -> String {
        guard let value else { return "?" }
        return Scale(unit, for: [value]).shortTextWithUnit(value)
    }
}
