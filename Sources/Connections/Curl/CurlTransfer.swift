internal import Synchronization
internal import WastedWorkMeasurement

/// One call of a `CurlConnection`, as it is known on every thread.
final class CurlTransfer: Sendable {
    typealias BytesHandler = @Sendable (RawSpan) -> Void

    let request: CurlRequest
    let easy: CurlEasy
    let meter: RequestMeter?
    let onBytes: BytesHandler?
    private let firstCause = Mutex<CancellationCause?>(nil)

    init(_ request: CurlRequest, on easy: CurlEasy, meter: RequestMeter?, onBytes: BytesHandler?) {
        self.request = request
        self.easy = easy
        self.meter = meter
        self.onBytes = onBytes
    }

    /// Why the call was cancelled; nil if it was not.
    var cause: CancellationCause? { firstCause.withLock { $0 } }

    /// Marks the call as cancelled; the first cause stays. The loop has to be told.
    func cancel(_ cause: CancellationCause) {
        firstCause.withLock { if $0 == nil { $0 = cause } }
    }
}
