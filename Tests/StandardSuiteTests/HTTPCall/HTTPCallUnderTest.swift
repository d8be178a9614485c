import WastedWork

@testable import StandardSuite

/// Runs the workload against a gateway in this process while `body` uses it, then finishes it.
///
/// - Returns: what the workload found.
func withHTTPCall(
    _ kind: PaymentGatewayKind,
    _ body: (HTTPCall) async throws -> Void
) async throws -> WorkloadFindings {
    let stop = CancellationSource()
    let (announcements, announcing) = AsyncStream<String>.makeStream()
    let options = PaymentGatewayOptions(kind, computingShare: 0.5)
    let gateway = Task {
        defer { announcing.finish() }
        return try await PaymentGateway().run(
            arguments: options.arguments,
            announce: { announcing.yield($0) },
            stop: stop.token
        )
    }
    defer { stop.cancel(.shutdown) }
    let announcement = await announcements.first { _ in true } ?? "nothing"
    let call = try HTTPCall(options, announcement: announcement) {
        stop.cancel(.shutdown)
        return try await gateway.value
    }
    do {
        try await body(call)
    } catch {
        _ = try await call.finish()
        throw error
    }
    return try await call.finish()
}

extension Request {
    /// An attempt that has just begun, and asks for so many steps of a gateway under test.
    init(_ id: Int, steps: Int) {
        let meter = RequestMeter(id: id, intent: id, attempt: 0, intendedStart: .now)
        meter.started(at: .now)
        self.init(id: id, intent: id, demand: PaymentPace(computingShare: 0.5).step * steps, meter: meter)
    }
}
