import Synchronization

/// Where results go that nobody needs, and values come from that nobody foresees, so that no optimiser takes the work
/// between them away.
///
/// A relaxed atomic access is one plain instruction, and one that the compiler may not drop or move out of a loop.
final class Sink: Sendable {
    private let last = Atomic(0)

    @inline(__always)
    func take(_ value: Int) {
        last.store(value, ordering: .relaxed)
    }

    /// A value that no optimiser can foresee, so that equal work is done anew each time; never 0.
    @inline(__always)
    func give() -> UInt64 {
        UInt64(truncatingIfNeeded: last.load(ordering: .relaxed)) | 1
    }
}
