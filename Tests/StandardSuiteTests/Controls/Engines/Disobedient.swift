import WastedWork

/// Computes its demand in steps, and looks at its token between them, or never.
struct Disobedient: Workload {
    enum Manner { case reads, ignores }

    let manner: Manner

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await request.meter.holding {
            for _ in 0..<4 {
                if manner == .reads { try cancellation.check() }
                request.meter.count(Computed.millisecond() == 0 ? 0 : 1)
                await Pause.of(request.demand / 4)
            }
        }
    }
}
