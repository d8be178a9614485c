import ArgumentParser

/// A command: a value parsed from arguments, carried out in a session.
///
/// Parsing needs static types and the suite is a value, so the two are apart: the parser makes the command, and
/// `execute` gets the suite. Nothing has to be kept in a global for the parser to find.
protocol Subcommand: ParsableCommand {
    /// - Throws: `CLIError` or `ResultsError`, with the line to show.
    func execute(in session: Session) async throws -> ExitStatus
}
