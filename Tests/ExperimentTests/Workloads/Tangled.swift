import Synchronization
import WastedWorkCancellation
import WastedWorkExperiment

/// Broken on purpose: a registration outlives its request, and a late cancellation stops whoever runs then.
final class Tangled: Workload {
    private let current = Mutex<CancellationSource?>(nil)

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        let own = CancellationSource()
        current.withLock { $0 = own }
        _ = cancellation.onCancel { [self] _ in current.withLock { $0 }?.cancel(.clientLeft) }
        for _ in 0..<60 {
            try own.token.check()
            try await Task.sleep(for: request.demand / 60)
        }
    }
}
