import Synchronization
import WastedWork

/// Broken on purpose: the cancellation of a request stops whichever request began last.
final class TangledHold: Workload {
    private let latest = Mutex<CancellationSource?>(nil)

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        let own = CancellationSource()
        latest.withLock { $0 = own }
        _ = cancellation.onCancel { [self] in latest.withLock { $0 }?.cancel($0) }
        for _ in 0..<20 {
            try own.token.check()
            await Pause.of(request.demand / 20)
        }
    }
}
