public import WastedWorkCancellation

/// A process that a workload needs beside it, such as the server it calls.
///
/// It runs in the suite's own executable under the hidden subcommand `companion NAME`, and ends when its
/// standard input closes: no companion outlives the trial that started it.
public protocol Companion: Sendable {
    /// Name under which a workload launches it.
    var name: String { get }

    /// Does its work until it is told to stop.
    ///
    /// - Parameters:
    ///   - arguments: whatever the workload passed.
    ///   - announce: called once when ready, with one line for the workload, such as a port.
    ///   - stop: cancelled with reason `shutdown` when the workload has no more use for it.
    /// - Returns: its last words, handed to the workload.
    func run(
        arguments: [String],
        announce: @escaping @Sendable (String) -> Void,
        stop: CancellationToken
    ) async throws -> String
}
