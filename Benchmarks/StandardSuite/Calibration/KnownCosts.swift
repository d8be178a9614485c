import Synchronization

/// What calibration requests are known to have cost, summed up.
final class KnownCosts: Sendable {
    private let sums = Mutex((cpu: Duration.zero, hold: Duration.zero))

    func add(cpu: Duration, hold: Duration) {
        sums.withLock { sums in
            sums.cpu += cpu
            sums.hold += hold
        }
    }

    var totals: (cpu: Duration, hold: Duration) {
        sums.withLock { $0 }
    }
}
