import ArgumentParser

/// `bench doctor`: what this machine will do to the figures.
struct DoctorCommand: Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor",
            abstract: "Shows what this machine and build will do to the figures, each with a remedy.",
            discussion: """
                Warnings do not change the exit code: the figures of a poor machine are wide, not wrong.

                EXAMPLES:
                  \(Program.name) doctor
                  \(Program.name) doctor --format json
                """
        )
    }

    @Option(help: "How to print the readings.")
    var format: TextOrJSON = .text

    func execute(in session: Session) async throws -> ExitStatus {
        let doctor = Doctor(files: session.files, libraries: await session.libraries())
        let readings = try await doctor.examine()
        switch format {
        case .text:
            try session.terminal.print(DoctorText.lines(readings, paint: Paint(session.terminal.outputColour)))
        case .json:
            try session.terminal.print(DoctorText.json(readings))
        }
        return .fine
    }
}
