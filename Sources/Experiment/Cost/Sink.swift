import Synchronization

/// Where results go that nobody needs, so that no optimiser takes the work away which made them.
///
/// A relaxed atomic store is one plain store, and one that the compiler may not drop.
final class Sink: Sendable {
    private let last = Atomic(0)

    @inline(__always)
    func take(_ value: Int) {
        last.store(value, ordering: .relaxed)
    }
}
