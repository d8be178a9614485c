import WastedWorkCancellation

extension CancellationToken {
    /// Suspends until the token is cancelled.
    func cancellation() async -> CancellationReason {
        await withCheckedContinuation { continuation in
            _ = onCancel { continuation.resume(returning: $0) }
        }
    }
}
