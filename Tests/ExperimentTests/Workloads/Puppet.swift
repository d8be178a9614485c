import WastedWorkCancellation
import WastedWorkExperiment
import WastedWorkMeasurement
import WastedWorkTestSupport

/// Serves until it is cancelled or let go, and tells when it has begun: tests need no clock.
struct Puppet: Workload {
    /// Whether its requests hold their resource, or still wait for it.
    enum Posture: Sendable {
        case waiting
        case holding
    }

    let posture: Posture
    let begun: AsyncStream<Int>
    /// Why each request was cancelled that was, and what else happened.
    let story = Recorder<String>()
    private let beginning: AsyncStream<Int>.Continuation
    private let letGo = CancellationSource()

    init(_ posture: Posture) {
        self.posture = posture
        (begun, beginning) = AsyncStream<Int>.makeStream()
    }

    /// Has every request end with an answer that was not cancelled.
    func release() {
        letGo.cancel(.superseded)
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        switch posture {
        case .waiting: try await pause(request, cancellation)
        case .holding: try await request.meter.holding { try await pause(request, cancellation) }
        }
    }

    func shutDown(deliver: @escaping @Sendable () -> Void) async {
        story.note("shutting down")
        deliver()
        story.note("delivered")
    }

    private func pause(_ request: Request, _ cancellation: CancellationToken) async throws {
        let end = CancellationSource(linkedTo: cancellation, letGo.token)
        beginning.yield(request.id)
        await withCheckedContinuation { continuation in
            _ = end.token.onCancel { _ in continuation.resume() }
        }
        if let reason = cancellation.reason { story.note("\(request.id) by \(reason)") }
        try cancellation.check()
    }
}
