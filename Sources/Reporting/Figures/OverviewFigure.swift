import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// Every scenario in which clients left, both arms joined by a line.
enum OverviewFigure {
    /// Rows that fit a printed page.
    private static let wideRows = 34
    private static let narrowRows = 22

    /// nil where nothing was orphaned anywhere.
    static func figure(_ run: Run, _ analysis: RunAnalysis) -> Figure? {
        let exposures = analysis.findings.compactMap(exposure)
        guard !exposures.isEmpty else { return nil }
        let arms = self.arms(exposures.map(\.exposure))
        let rows = exposures.map { row($0.description, $0.exposure, run, analysis.noiseFloor) }
        return Figure(
            title: "What was spent on clients who had already left",
            alternative: alternative(rows, arms),
            note: "Share of each scenario's resource. Whiskers: 95 % interval over pairs, each with a load of its own."
                + noiseNote(analysis.noiseFloor),
            panels: panels(rows, arms),
            legend: [
                LegendEntry(arms[0], .firstArm, .dot), LegendEntry(arms[1], .lastArm, .dot),
            ],
            table: table(rows, arms)
        )
    }

    private static func panels(_ rows: [DumbbellChart.Row], _ arms: [String]) -> [Figure.Panel] {
        func panels(_ count: Int, _ layout: DumbbellChart.Layout, _ room: Figure.Room) -> [Figure.Panel] {
            stride(from: 0, to: rows.count, by: count).map { start in
                let part = Array(rows[start..<min(start + count, rows.count)])
                return Figure.Panel(
                    DumbbellChart(rows: part, arms: arms, layout: layout, firstRow: start).graphics,
                    room: room
                )
            }
        }
        return panels(wideRows, .wide, .wide) + panels(narrowRows, .narrow, .narrow)
    }

    /// By name where all scenarios agree on it.
    private static func arms(_ exposures: [Exposure]) -> [String] {
        let first = Set(exposures.map(\.comparison.baseline))
        let last = Set(exposures.map(\.comparison.candidate))
        let lastName = last.count == 1 ? last.first.flatMap { $0 } : nil
        return [first.count == 1 ? first.first ?? "first arm" : "first arm", lastName ?? "last arm"]
    }

    private static func exposure(
        _ scenario: ScenarioAnalysis
    ) -> (description: ScenarioDescription, exposure: Exposure)? {
        switch scenario.outcome {
        case .compared(let exposure), .singleArm(let exposure): (scenario.description, exposure)
        default: nil
        }
    }

    private static func row(_ scenario: ScenarioDescription, _ exposure: Exposure, _ run: Run, _ floor: NoiseFloor?)
        -> DumbbellChart.Row
    {
        func share(_ value: Double, _ arm: String) -> Estimate {
            let found = ShareEstimate.orphaned(of: exposure.resource, in: arm, scenario, run)
            return Estimate(value: value, interval: found?.interval, count: found?.count ?? 0)
        }
        let comparison = exposure.comparison
        return DumbbellChart.Row(
            name: scenario.name,
            resource: exposure.resource.name,
            first: share(exposure.baselineShare, comparison.baseline),
            last: exposure.candidateShare.map { share($0, comparison.candidate ?? "") },
            noise: floor?.share(of: exposure.resource.orphaned).map { $0 * exposure.baselineShare }
        )
    }

    private static func noiseNote(_ floor: NoiseFloor?) -> String {
        floor.map {
            " Grey: what chance gives by \($0.scenario), which runs one arm twice; both have the same loads, so that it is "
                + "narrower than most whiskers."
        } ?? ""
    }

    private static func alternative(_ rows: [DumbbellChart.Row], _ arms: [String]) -> String {
        let (first, last) = (rows.map(\.first.value), rows.compactMap(\.last?.value))
        return "\(Numeral.counted(rows.count, "scenario")), a line each. Orphaned share in \(arms[0]): \(span(first)); "
            + "in \(arms[1]): \(span(last))."
    }

    private static func span(_ shares: [Double]) -> String {
        guard let low = shares.min(), let high = shares.max() else { return "unknown" }
        return "\(Numeral.percentRange(low, high)) %"
    }

    private static func table(_ rows: [DumbbellChart.Row], _ arms: [String]) -> Table {
        Table(
            columns: [.words("Scenario"), .words("of")] + arms.map { .numbers("\($0), orphaned (95 %)") },
            rows: rows.map { row in
                [
                    .name(row.name), .word(row.resource), .number(SavingText.text(row.first) ?? "?"),
                    .number(SavingText.text(row.last) ?? "?"),
                ]
            }
        )
    }
}
