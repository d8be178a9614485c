import ArgumentParser
import WastedWorkAnalysis
import WastedWorkResults

/// `bench compare`: two result files, one against the other.
struct CompareCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare",
            abstract: "Holds one result file against another, and ends with 2 when something got worse.",
            discussion: """
                Compared are not times but what cancellation makes of them: the last arm over the first of the same run, \
                pair by pair. Counters that no noise touches are judged strictly.

                EXAMPLES:
                  \(Program.name) compare before.json after.json
                  \(Program.name) compare before.json after.json --format json | jq .outcome
                """
        )
    }

    @Argument(help: "What was before: a result file.", completion: .file(extensions: ["json"]))
    var baseline: String

    @Argument(help: "What is to be judged: a result file.", completion: .file(extensions: ["json"]))
    var candidate: String

    @OptionGroup var options: GateOptions

    func execute(in session: Session) async throws -> ExitStatus {
        let candidate = HistoryEntry(try ResultFile.read(candidate))
        let baseline = HistoryEntry(try readBaseline())
        let thresholds = try ThresholdsSource(session: session, path: options.thresholds).thresholds(
            for: candidate.header
        )
        let report = Gate(thresholds: thresholds).report(on: candidate, against: [baseline])
        return GatePublication(session: session, options: options).publish(report)
    }

    private func readBaseline() throws -> Run {
        do {
            return try ResultFile.read(baseline)
        } catch ResultsError.missing(let path) {
            throw CLIError.history(.baselineMissing(path: path))
        }
    }
}
