// The command line of a suite, and the only module that prints, exits or parses arguments.
//
// It turns arguments into a configuration, hands that to Experiment, and hands what comes back to Analysis and
// Reporting. It measures nothing and judges nothing of a run itself; what it does judge is the machine (`doctor`).
// Neighbours: Experiment runs, Results keeps, Analysis judges, Reporting turns values into text.

public import WastedWorkExperiment

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes an executable out of a suite.
///
/// ```swift
/// @main struct Main {
///     static func main() async { await Bench.main(MySuite.suite) }
/// }
/// ```
public enum Bench {
    /// Runs the command line of this process, and ends the process with its exit code.
    ///
    /// Exit codes: 0 fine, 3 a trial failed, 64 the command cannot be carried out as given, 130 interrupted.
    /// - Parameter suite: the scenarios, and the companions that they start.
    public static func main(_ suite: Suite) async -> Never {
        StandardDescriptors.fillGaps()
        // A child that dies while it is written to must fail its trial, not this process.
        signal(SIGPIPE, SIG_IGN)
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let role = ChildRole(arguments) { exit(await role.run(suite)) }
        exit(await run(arguments, in: .ofThisProcess(suite)).rawValue)
    }

    /// Parses the arguments and carries them out.
    ///
    /// - Parameters:
    ///   - arguments: without the program's name.
    ///   - session: everything that the command touches.
    static func run(_ arguments: [String], in session: Session) async -> ExitStatus {
        await Program.$name.withValue(session.program) { await carryOut(arguments, in: session) }
    }

    private static func carryOut(_ arguments: [String], in session: Session) async -> ExitStatus {
        let closing = Closing(terminal: session.terminal, arguments: arguments)
        let command: any Subcommand
        do {
            guard let parsed = try BenchCommand.subcommand(arguments) else { return .fine }
            command = parsed
        } catch {
            return closing.status(parsing: error)
        }
        do {
            return try await command.execute(in: session)
        } catch {
            return closing.status(executing: error)
        }
    }
}
