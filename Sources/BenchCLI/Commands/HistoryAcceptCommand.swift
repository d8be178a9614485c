import ArgumentParser
import WastedWorkAnalysis
import WastedWorkResults

/// `bench history accept`: takes a regression for the new normal, for a while.
struct HistoryAcceptCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "accept",
            abstract: "Accepts a regression: from the run that showed it on, its level is the new normal, until a day.",
            discussion: """
                What gets worse on top of it is an alarm again, and so is the regression itself once the day has passed.

                EXAMPLES:
                  \(Program.name) history accept --scenario http-call/shutdown --figure goodput.ratio \\
                    --until 2027-01-31 --reason "the new client closes more slowly, see #123"
                """
        )
    }

    @Option(help: "Name of the scenario.")
    var scenario: String

    @Option(help: "Name of the figure that got worse, as 'check' prints it.")
    var figure: String

    @Option(help: ArgumentHelp("Last day on which it counts, such as 2027-01-31.", valueName: "day"))
    var until: String

    @Option(help: "Why, in a sentence.")
    var reason: String

    @Option(help: "The first run that showed it. (default: the latest)")
    var run: String?

    @OptionGroup var place: HistoryOption

    func execute(in session: Session) async throws -> ExitStatus {
        let history = place.history(in: session)
        let identity = session.identity()
        let day = try DayArgument.parse(until, notBefore: identity.startedAt)
        let acceptance = Acceptance(
            scenario: scenario,
            figure: try knownFigure(),
            shownBy: try shownBy(history),
            reason: try givenReason(),
            until: day,
            acceptedAt: identity.startedAt
        )
        let path = try history.writing {
            try Folder(path: history.acceptanceFolder).make()
            return try history.add(acceptance, number: .random(in: .min ... .max))
        }
        try session.terminal.print("accepted until \(day), from run \(acceptance.run) on: \(path)")
        return .fine
    }

    private func shownBy(_ history: History) throws -> HistoryHeader {
        guard let name = try run ?? history.runs().last else {
            throw CLIError.history(.empty(folder: history.folder, damaged: 0))
        }
        let entry = try history.known(name)
        guard entry.scenario(scenario) != nil else {
            let near = Suggestion.near(scenario, among: entry.header.scenarios.map(\.name))
            throw CLIError.history(.noSuchScenario(scenario, run: name, near: near))
        }
        return entry.header
    }

    private func knownFigure() throws -> String {
        guard GateFigure.named(figure) != nil else {
            let near = Suggestion.near(figure, among: GateFigure.catalogue.map(\.name))
            throw CLIError.history(.noSuchFigure(figure, near: near))
        }
        return figure
    }

    private func givenReason() throws -> String {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw CLIError.history(.noReason) }
        return reason
    }
}
