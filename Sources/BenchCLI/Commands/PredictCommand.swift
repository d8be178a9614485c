import ArgumentParser
import WastedWorkQueueing

/// `bench predict`: what queueing theory says of a pool whose clients leave; nothing is run.
struct PredictCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "predict",
            abstract: "Predicts what cancellation would recover of a pool's work, from rates alone.",
            discussion: """
                Runs nothing. Exact for Poisson arrivals, service and patience that are exponential, and connections \
                that do not slow each other down.

                EXAMPLES:
                  \(Program.name) predict --arrival-rate 8/s --service-rate 1/s \\
                    --connections 10 --patience 4s

                  How many connections are enough:
                  for c in 8 10 12 16; do
                    \(Program.name) predict --arrival-rate 12000/min --service-time 40ms \\
                      --connections $c --patience 2s
                  done
                """
        )
    }

    // Unconditional, here and below: -1 is a bad value to be told of, not an option nobody knows.
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Requests that arrive, such as 8, 8/s or 480/min.", valueName: "rate"),
        transform: RateArgument.parse
    )
    var arrivalRate: Rate

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Requests that one busy connection can serve, such as 25/s.", valueName: "rate"),
        transform: RateArgument.parse
    )
    var serviceRate: Rate?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Or: how long one request holds its connection in the mean.", valueName: "duration"),
        transform: DurationArgument.parse
    )
    var serviceTime: Duration?

    @Option(
        parsing: .unconditional,
        help: "Connections in the pool.",
        transform: { try CountArgument.parse($0, name: "connections", in: QueueingLimits.connections) }
    )
    var connections: Int

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How long clients wait in the mean before they leave, or the rate at which a client leaves: 4s or 0.25/s.",
            valueName: "duration or rate"
        ),
        transform: PatienceArgument.parse
    )
    var patience: Rate

    @Option(help: "How to print the prediction.")
    var format: TextOrJSON = .text

    func execute(in session: Session) async throws -> ExitStatus {
        let queue = try queue()
        let prediction = try queue.predict()
        switch format {
        case .text: try session.terminal.print(PredictionText(queue, prediction).text)
        case .json: try session.terminal.print(PredictionText.json(prediction))
        }
        return .fine
    }

    private func queue() throws -> MultiServerQueue {
        try MultiServerQueue(
            arrivalRate: arrivalRate,
            serviceRate: try theServiceRate(),
            connections: connections,
            abandonmentRate: patience
        )
    }

    private func theServiceRate() throws(CLIError) -> Rate {
        switch (serviceRate, serviceTime) {
        case (let rate?, nil): rate
        case (nil, let time?): .once(every: time)
        default: throw .notOneService
        }
    }
}
