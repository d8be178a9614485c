package import WastedWorkResults

/// Runs one trial apart from this process; the real one re-executes the program.
package protocol TrialLauncher: Sendable {
    /// - Throws: `TrialFault` when the trial gave no result; `CancellationError` when the run was interrupted.
    func run(_ spec: TrialSpec) async throws -> TrialResult
}
