import WastedWork

/// Holds for a multiple of the demand, computes meanwhile if asked to, and stops when cancelled.
struct PlainHold: Workload {
    /// Times the demand that is held.
    var hold = 1.0
    /// Milliseconds of computing before.
    var computing = 0

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await request.meter.holding {
            request.meter.count(1)
            for _ in 0..<computing {
                try cancellation.check()
                request.meter.count(Computed.millisecond() == 0 ? 0 : 1)
            }
            try await Task.sleep(for: request.demand * hold, tolerance: .zero)
        }
    }
}
