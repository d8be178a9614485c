package import WastedWorkAnalysis
package import WastedWorkResults

/// What a history holds, for programs; reports/README.md describes it.
package enum HistoryJSON {
    /// The runs and what is accepted.
    package static func list(_ runs: [HistoryHeader], acceptances: [Acceptance]) -> String {
        let accepted = acceptances.map { acceptance in
            JSONText.object([
                ("scenario", .text(acceptance.scenario)), ("figure", .text(acceptance.figure)),
                ("run", .text(acceptance.run)), ("until", .text(acceptance.until)),
                ("reason", .text(acceptance.reason)),
                ("acceptedAt", .text(acceptance.acceptedAt)),
            ])
        }
        let object = JSONText.object([
            ("schema", .whole(1)), ("runs", .list(runs.map { .object(members($0)) })), ("accepted", .list(accepted)),
        ])
        return object.compact + "\n"
    }

    /// One run with its figures.
    package static func run(_ figures: EntryFigures) -> String {
        let scenarios = figures.scenarios.map { scenario in
            JSONText.object([
                ("scenario", .text(scenario.name)),
                ("figures", .object(scenario.figures.map { ($0.figure.name, .number($0.value)) })),
            ])
        }
        let object = JSONText.object(
            [("schema", .whole(1))] + members(figures.header) + [("scenarios", .list(scenarios))]
        )
        return object.compact + "\n"
    }

    private static func members(_ header: HistoryHeader) -> [(key: String, value: JSONText)] {
        [
            ("run", .text(header.run)), ("startedAt", .text(header.startedAt)),
            ("commit", .optional(header.host.commit)),
            ("suite", .text(header.suite)), ("profile", .text(header.profile)), ("seed", .whole(header.seed)),
            ("machine", .text("\(HostKey(header.host))")), ("failedTrials", .whole(UInt64(header.failedTrials))),
        ]
    }
}
