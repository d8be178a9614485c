import WastedWork

/// Computes so much, whatever anybody says.
struct Stubborn: Workload {
    let computing: Int

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        for _ in 0..<computing { request.meter.count(Computed.millisecond() == 0 ? 0 : 1) }
    }
}
