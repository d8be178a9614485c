import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// Where CPU, hold time and work units went in every arm of a scenario.
enum SplitFigure {
    /// nil where none of them was split.
    static func figure(_ scenario: ScenarioAnalysis) -> Figure? {
        let groups = resources(scenario.description).compactMap { group($0, scenario) }
        guard !groups.isEmpty else { return nil }
        return Figure(
            title: "Where the resources went",
            alternative: alternative(groups),
            note: "Means a trial.",
            panels: [Figure.Panel(SplitChart(groups: groups).graphics)],
            legend: [
                LegendEntry("useful", .useful, .box), LegendEntry("doomed", .doomed, .box),
                LegendEntry("orphaned", .orphaned, .box),
            ],
            table: table(groups)
        )
    }

    private typealias Resource = (title: String, useful: Metric, doomed: Metric, orphaned: Metric)

    private static func resources(_ description: ScenarioDescription) -> [Resource] {
        [
            ("CPU", .cpuUseful, .cpuDoomed, .cpuOrphaned),
            (description.capacity == nil ? "Hold time" : "Connection time", .holdUseful, .holdDoomed, .holdOrphaned),
            ("Work: \(description.workUnit)", .workUseful, .workDoomed, .workOrphaned),
        ]
    }

    private static func group(_ resource: Resource, _ scenario: ScenarioAnalysis) -> SplitChart.Group? {
        func value(_ metric: Metric, _ arm: String) -> Double? { scenario[metric]?.estimate(of: arm)?.value }
        let bars = scenario.description.arms.map { arm in
            guard let useful = value(resource.useful, arm), let doomed = value(resource.doomed, arm),
                let orphaned = value(resource.orphaned, arm)
            else { return SplitChart.Bar(arm: arm, parts: nil) }
            return SplitChart.Bar(
                arm: arm,
                parts: SplitChart.Parts(useful: max(useful, 0), doomed: max(doomed, 0), orphaned: max(orphaned, 0))
            )
        }
        guard bars.contains(where: { ($0.parts?.total ?? 0) > 0 }) else { return nil }
        return SplitChart.Group(
            title: resource.title,
            unit: resource.orphaned.unit,
            workUnit: "",
            bars: bars
        )
    }

    private static func alternative(_ groups: [SplitChart.Group]) -> String {
        groups.map { group in
            let shares = group.bars.map { bar in
                let share = bar.parts.flatMap { $0.total > 0 ? $0.orphaned / $0.total : nil }
                return "\(bar.arm) \(share.map { "\(Numeral.percent($0)) %" } ?? "?")"
            }
            return "\(group.title), orphaned share: \(shares.joined(separator: ", "))."
        }.joined(separator: " ")
    }

    private static func table(_ groups: [SplitChart.Group]) -> Table {
        let columns: [Table.Column] = [
            .words("Resource"), .words("Arm"), .numbers("useful"), .numbers("doomed"), .numbers("orphaned"),
            .words("unit"),
        ]
        let rows = groups.flatMap { group in
            let totals = group.bars.compactMap(\.parts?.total)
            let scale = Scale(group.unit, for: totals, workUnit: group.workUnit)
            return group.bars.map { bar -> [Cell] in
                let values = [bar.parts?.useful, bar.parts?.doomed, bar.parts?.orphaned]
                return [.name(group.title), .word(bar.arm)]
                    + values.map { .number($0.map { scale.text($0) } ?? "?") } + [.word(scale.symbol)]
            }
        }
        return Table(columns: columns, rows: rows)
    }
}
