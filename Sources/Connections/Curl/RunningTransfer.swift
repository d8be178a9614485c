internal import CCurl
internal import WastedWorkMeasurement

/// A call that the loop works on. Of the loop's thread alone.
final class RunningTransfer {
    let transfer: CurlTransfer
    /// Whether something happened in this round of the loop, so that it bears a share of the round's CPU.
    var progressed = true
    private var bytes = 0
    private let continuation: CheckedContinuation<CurlResponse, any Error>

    init(_ start: CurlMailbox.Start) {
        transfer = start.transfer
        continuation = start.continuation
    }

    /// A part of the body came.
    func received(_ body: UnsafeRawBufferPointer) {
        bytes += body.count
        transfer.meter?.count(body.count)
        transfer.onBytes?(body.bytes)
    }

    /// How the call ends when libcurl has done with it.
    ///
    /// A call that was answered in the instant of its cancellation is answered.
    func result(_ code: CURLcode) -> Result<CurlResponse, any Error> {
        if code == CURLE_OK { return .success(CurlResponse(status: transfer.easy.status, bytes: bytes)) }
        if let cause = transfer.cause { return .failure(cause.error) }
        return .failure(CurlError(code, url: transfer.request.url, message: transfer.easy.message(code)))
    }

    /// Tells whoever waits for the answer.
    func resume(with result: Result<CurlResponse, any Error>) {
        continuation.resume(with: result)
    }
}

extension RunningTransfer {
    static func from(_ context: UnsafeMutableRawPointer?) -> RunningTransfer {
        guard let context else { preconditionFailure("libcurl lost the context of its callbacks") }
        return Unmanaged<RunningTransfer>.fromOpaque(context).takeUnretainedValue()
    }

    /// libcurl gives parts of the body.
    static let onBody: wasted_work_curl_write = { bytes, size, count, context in
        let running = RunningTransfer.from(context)
        running.progressed = true
        running.received(UnsafeRawBufferPointer(start: bytes, count: size * count))
        return size * count
    }

    /// libcurl gives a line of the head.
    static let onHead: wasted_work_curl_write = { _, size, count, context in
        RunningTransfer.from(context).progressed = true
        return size * count
    }
}
