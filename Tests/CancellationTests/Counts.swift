import Synchronization

/// Counters that many threads add to.
final class Counts: Sendable {
    private let counters: Mutex<[Int]>

    init(_ size: Int) { counters = Mutex(Array(repeating: 0, count: size)) }

    var values: [Int] { counters.withLock { $0 } }

    func add(_ index: Int) { counters.withLock { $0[index] += 1 } }
}
