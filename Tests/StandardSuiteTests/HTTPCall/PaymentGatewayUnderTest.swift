import WastedWork

@testable import StandardSuite

/// Runs a gateway in this process while `body` uses it, and stops it gracefully.
///
/// - Parameters:
///   - kind: what it does about clients that have gone. Every step computes half of its time.
///   - body: is given the port, and a source that stops the gateway early.
/// - Returns: the gateway's last words.
func withGateway(
    _ kind: PaymentGatewayKind,
    _ body: (_ port: Int, _ stop: CancellationSource) async throws -> Void
) async throws -> PaymentGatewayReport {
    let stop = CancellationSource()
    let (announcements, announcing) = AsyncStream<String>.makeStream()
    let options = PaymentGatewayOptions(kind, computingShare: 0.5)
    async let lastWords = PaymentGateway().run(
        arguments: options.arguments,
        announce: { announcing.yield($0) },
        stop: stop.token
    )
    defer { stop.cancel(.shutdown) }
    for await port in announcements {
        try await body(Int(port) ?? 0, stop)
        break
    }
    stop.cancel(.shutdown)
    return try PaymentGatewayReport(json: await lastWords)
}

/// A payment of so many steps at a gateway under test.
func payment(_ attempt: Int, steps: Int) -> Payment {
    Payment(attempt: attempt, demand: PaymentPace(computingShare: 0.5).step * steps)
}
