internal import Synchronization
public import WastedWorkCancellation
public import WastedWorkMeasurement

/// The right to make one HTTP call at a time through a `CurlLoop`.
///
/// Calls of one loop share its open connections to servers, so a call finds the connection of the one before still
/// open. A cancelled call is taken out of the loop at once; over HTTP/1 its connection to the server is closed, which
/// is how the server can notice.
public final class CurlConnection: Connection {
    let loop: CurlLoop
    let easy: CurlEasy
    private let isCalling = Atomic(false)
    private let strays = Atomic(0)

    init(_ loop: CurlLoop) throws(CurlError) {
        self.loop = loop
        easy = try CurlEasy()
    }

    /// Calls that were stopped although they had not been cancelled.
    public var strayCancels: Int { strays.load(ordering: .relaxed) }

    /// Asks for a resource.
    ///
    /// - Parameters:
    ///   - timeout: for the whole call; without one it may last any time.
    ///   - meter: counts the bytes of the body, and is charged with its share of the loop's CPU.
    ///   - cancellation: stops the call, as does the cancellation of the calling Task.
    ///   - onBytes: called with each part of the body as it comes, on the loop's thread, which it must not hold up.
    /// - Throws: `Cancelled`, `CancellationError` or `CurlError`. Whatever status the server answers, it is no error.
    public func get(
        url: String,
        headers: KeyValuePairs<String, String> = [:],
        timeout: Duration? = nil,
        meter: RequestMeter? = nil,
        cancellation: CancellationToken = .never,
        onBytes: (@Sendable (RawSpan) -> Void)? = nil
    ) async throws -> CurlResponse {
        let request = CurlRequest(method: .get, url: url, headers: headers, timeout: timeout)
        return try await call(
            CurlTransfer(request, on: easy, meter: meter, onBytes: onBytes),
            cancellation: cancellation
        )
    }

    /// Sends `body` to a resource. The other parameters are those of `get`.
    public func post(
        url: String,
        body: [UInt8],
        headers: KeyValuePairs<String, String> = [:],
        timeout: Duration? = nil,
        meter: RequestMeter? = nil,
        cancellation: CancellationToken = .never,
        onBytes: (@Sendable (RawSpan) -> Void)? = nil
    ) async throws -> CurlResponse {
        let request = CurlRequest(method: .post(body: body), url: url, headers: headers, timeout: timeout)
        return try await call(
            CurlTransfer(request, on: easy, meter: meter, onBytes: onBytes),
            cancellation: cancellation
        )
    }

    /// Makes a call that has been prepared on `easy`.
    func call(_ transfer: CurlTransfer, cancellation: CancellationToken) async throws -> CurlResponse {
        let wasCalling = isCalling.exchange(true, ordering: .acquiring)
        precondition(!wasCalling, "a connection makes one call at a time: lend it through a ConnectionPool")
        defer { isCalling.store(false, ordering: .releasing) }
        do {
            return try await run(transfer, cancellation: cancellation)
        } catch let error as CurlError {
            if case .strayCancel = error { strays.add(1, ordering: .relaxed) }
            throw error
        }
    }

    private func run(_ transfer: CurlTransfer, cancellation: CancellationToken) async throws -> CurlResponse {
        let engine = loop.engine
        return try await cancellation.whileListening {
            try await withCheckedThrowingContinuation {
                engine.start(CurlMailbox.Start(transfer: transfer, continuation: $0))
            }
        } heard: {
            transfer.cancel($0)
            engine.cancelled(transfer)
        }
    }
}
