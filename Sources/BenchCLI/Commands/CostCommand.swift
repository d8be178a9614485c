import ArgumentParser

/// `bench cost`: what cancellation itself costs, and where it does not pay.
struct CostCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cost",
            abstract: "Measures what cancellation itself costs, and from which service time on it pays.",
            discussion: """
                Calls of tokens beside those of Swift Concurrency; the service time below which cancellation costs more \
                than it saves; how often work should ask; and requests of clients who all stay, with and without \
                cancellation, in trials. About a minute; nothing is written.

                EXAMPLES:
                  \(Program.name) cost
                  \(Program.name) cost --pairs 0
                  \(Program.name) cost --repetitions 100 --format json --quiet > cost.json
                """
        )
    }

    // Unconditional, here and below: -1 is a bad value to be told of, not an option nobody knows.
    @Option(
        parsing: .unconditional,
        help: "Measurements of each piece of code, each of a millisecond or more.",
        transform: { try CountArgument.parse($0, name: "repetitions", in: 2...1000) }
    )
    var repetitions: Int = 30

    @Option(
        parsing: .unconditional,
        help: "Pairs of trials of each workload; fewer than 6 cannot establish a difference, 0 runs none.",
        transform: { try CountArgument.parse($0, name: "pairs", in: 0...1000) }
    )
    var pairs: Int = 6

    @Option(help: "How to print the costs.")
    var format: TextOrJSON = .text

    @Flag(help: "Show no progress.")
    var quiet = false

    func execute(in session: Session) async throws -> ExitStatus {
        let run = CostRun(
            session: session,
            repetitions: repetitions,
            pairs: pairs,
            loudness: quiet ? .quiet : .normal
        )
        let (report, status) = try await run.execute()
        switch format {
        case .text: try session.terminal.print(CostText(report).text)
        case .json: try session.terminal.print(CostJSON(report).text())
        }
        return status
    }
}
