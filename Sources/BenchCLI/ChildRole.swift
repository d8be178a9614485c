import WastedWorkExperiment

/// What this executable is when a run of itself has started it: the hidden subcommands.
enum ChildRole: Equatable {
    case trial
    case companion(name: String, arguments: [String])

    /// - Parameter arguments: without the program's name; nil for everything that a user would write.
    init?(_ arguments: [String]) {
        switch (arguments.first, arguments.count) {
        case ("trial"?, 1): self = .trial
        case ("companion"?, 2...): self = .companion(name: arguments[1], arguments: Array(arguments.dropFirst(2)))
        default: return nil
        }
    }

    /// - Returns: the exit code of the process.
    func run(_ suite: Suite) async -> Int32 {
        switch self {
        case .trial: await TrialMain.run(suite)
        case .companion(let name, let arguments): await CompanionMain.run(suite, name: name, arguments: arguments)
        }
    }
}
