import ArgumentParser
import WastedWorkExperiment

/// `bench list`: what there is to run.
struct ListCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: "Lists the scenarios of this suite, and the arms in which each can run.",
            discussion: """
                EXAMPLES:
                  \(Program.name) list
                  \(Program.name) list --filter http
                """
        )
    }

    @Option(help: "Only scenarios in whose names this regular expression occurs.", transform: NamePattern.init)
    var filter: NamePattern?

    func execute(in session: Session) async throws -> ExitStatus {
        let scenarios = try ScenarioChoice(session.suite.scenarios).matching(filter)
        try session.terminal.print(SuiteListing.text(session.suite.name, scenarios))
        return .fine
    }
}
