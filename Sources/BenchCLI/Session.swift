import WastedWorkExperiment

/// Everything outside itself that a command touches; a test gives its own.
struct Session: Sendable {
    let suite: Suite
    /// Name of the executable, for the commands that it shows.
    let program: String
    let terminal: Terminal
    /// The system's files.
    let files: SystemFiles
    /// Absolute path of the working directory.
    let folder: String
    /// Finds the libraries of the system, for `doctor`.
    let libraries: @Sendable () async -> [LibraryFact]
    /// Makes what runs a trial; throws where trials cannot run.
    let launcher: @Sendable () throws -> any TrialLauncher
    let interrupts: any InterruptSource
    /// Names a new run.
    let identity: @Sendable () -> RunIdentity
}
