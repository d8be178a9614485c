import WastedWork

/// Answers one request in ten at once; the others hold for three times their demand, longer than anybody waits.
struct EveryTenth: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        guard request.intent % 10 != 0 else { return }
        try await request.meter.holding { try await Task.sleep(for: request.demand * 3, tolerance: .zero) }
    }
}
