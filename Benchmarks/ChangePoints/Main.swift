import ArgumentParser
import WastedWorkStatistics

/// Simulates nightly series and prints how often changes are seen that are not there, and how often those that are.
@main struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change-points",
        abstract: "Simulate nightly series: false alarms and power of the change points.",
        discussion: "Exits with 1 where more unchanged series have a confirmed change than is declared."
    )

    @Option(help: "Series simulated for a cell of a table.")
    var series = 2000

    @Option(help: "Seed of all noise; the same seed gives the same tables.")
    var seed: UInt64 = 1

    @Option(help: "Declared share of unchanged series with a confirmed change.")
    var significance = 0.05

    func validate() throws {
        guard series >= 100 else { throw ValidationError("--series must be 100 or more, not \(series).") }
        guard significance > 0, significance < 1 else {
            throw ValidationError("--significance must be between 0 and 1, not \(significance).")
        }
    }

    func run() throws {
        let alarms = AlarmStudy(significance: significance, series: series, seed: seed)
        for line in alarms.lines { print(line) }
        let power = PowerStudy(alarms: alarms)
        for line in power.lines { print(line) }
        for line in alarms.verdict { print(line) }
        if !alarms.failures.isEmpty { throw ExitCode.failure }
    }
}
