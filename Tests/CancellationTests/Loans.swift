import Synchronization
import WastedWorkCancellation

/// Lends something out while a registration lasts, and counts callbacks that see it returned: what would hit the next
/// borrower of a connection.
final class Loans: Sendable {
    private let strayCount = Atomic(0)
    private let callCount = Atomic(0)

    var strays: Int { strayCount.load(ordering: .sequentiallyConsistent) }
    var calls: Int { callCount.load(ordering: .sequentiallyConsistent) }

    func lendOnce(until token: CancellationToken) {
        let isReturned = Flag()
        let registration = token.onCancel { _ in
            // Lasts a little, so that many are ended while they run.
            for _ in 0..<100 where isReturned.isUp {
                self.strayCount.add(1, ordering: .sequentiallyConsistent)
            }
            self.callCount.add(1, ordering: .sequentiallyConsistent)
        }
        registration.end()
        isReturned.raise()
    }
}
