public import WastedWorkConnections

/// What a workload is given when it is made, in the process of a trial.
public struct TrialContext: Sendable {
    /// What the user set for the run.
    public let parameters: Parameters
    /// Seed for choices that the load plan does not make, such as search terms; equal in all arms of a pair.
    public let seed: UInt64
    /// Length of the load.
    public let window: Duration
    /// What the arm asks of the workload's pool: whom to send away. None but in the arm `boundedQueue`.
    public let queueLimits: PoolLimits
    let companions: [String: any Companion]
    let executable: String

    /// Starts a companion of the suite beside the trial and waits until it is ready.
    ///
    /// It ends with `stop()`, or by itself when this process ends for whatever reason.
    /// - Throws: an error that names the companion, when it is unknown or ends before it is ready.
    public func launch(_ name: String, arguments: [String] = []) async throws -> CompanionProcess {
        guard companions[name] != nil else { throw ExperimentError.unknownCompanion(name) }
        return try await CompanionProcess.launch(name, arguments: arguments, executable: executable)
    }
}
