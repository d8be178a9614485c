import WastedWorkCancellation

@testable import WastedWorkConnections

/// What a test of the hand-over needs to know of a kind of connection.
protocol HandOverKind: Sendable {
    associatedtype C: Connection

    /// What is lent.
    var connections: [C] { get }

    /// Works until it is cancelled, and raises `begun` when it is in the middle of it.
    func workEndlessly(on connection: C, begun: Flag, cancellation: CancellationToken) async throws

    /// Does a small work whose answer is known; `size` is from 1 to 1000.
    ///
    /// - Returns: whether the answer is right.
    func workBriefly(on connection: C, size: Int, cancellation: CancellationToken) async throws -> Bool

    /// Ends what the pool does not close.
    func close() async
}
