import Synchronization

/// Something that has happened.
final class Flag: Sendable {
    private let flag = Atomic(false)

    func raise() { flag.store(true, ordering: .releasing) }

    /// Lets other tasks run until it has happened.
    func wait() async {
        await eventually { flag.load(ordering: .acquiring) }
    }
}

/// Lets other tasks run until `condition` holds.
func eventually(_ condition: () -> Bool) async {
    while !condition() { await Task.yield() }
}
