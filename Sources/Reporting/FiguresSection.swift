import WastedWorkAnalysis
import WastedWorkResults

/// What the instrument itself did, a scenario a row: how far the other figures can be trusted.
enum FiguresSection {
    static func section(_ analysis: RunAnalysis) -> Section {
        let columns: [Table.Column] = [
            .words("Scenario"), .words("arm"), .numbers("CPU attributed"), .numbers("orphaned work"),
            .numbers("cancellation p50"), .numbers("cancellation p99"), .numbers("driver late p99"),
            .numbers("unsent a trial"),
        ]
        return Section(
            Passage("Figures of the instrument"),
            paragraphs: [
                Passage(
                    "CPU charged to requests over CPU spent; orphaned over total work units; time from asking to stop to "
                        + "the resource released; how late the driver fired, and what it could not send."
                )
            ],
            tables: [Table(columns: columns, rows: analysis.scenarios.map { row($0.figures) })]
        )
    }

    private static func row(_ figures: InstrumentFigures) -> [Cell] {
        [
            .name(figures.scenario),
            .word(figures.arm),
            share(figures.coverage),
            share(figures.orphanedWorkShare),
            time(figures.cancellationP50),
            time(figures.cancellationP99),
            time(figures.driverLatenessP99),
            .number(figures.driverUnsent.map { Numeral.significant($0) } ?? "?"),
        ]
    }

    private static func share(_ share: Double?) -> Cell {
        .number(share.map { "\(Numeral.percent($0)) %" } ?? "?")
    }

    private static func time(_ seconds: Double?) -> Cell {
        .number(seconds.map { Scale(.seconds, for: [$0]).textWithUnit($0) } ?? "?")
    }
}
