package import WastedWorkResults

/// Runs one trial apart from this process; the real one re-executes the program.
package protocol TrialLauncher: Sendable {
    /// - Throws: `TrialFault` when the trial gave no result; `CancellationError` when the run was interrupted.
    func run(_ spec: TrialSpec) async throws -> TrialResult
}

/// Why a trial gave no result.
package struct TrialFault: Error, Sendable, Equatable {
    /// One line: what happened.
    package var reason: String
    /// The end of what the child wrote to standard error.
    package var stderr: String

    package init(reason: String, stderr: String) {
        self.reason = reason
        self.stderr = stderr
    }
}
