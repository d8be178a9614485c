/// Who sleeps on a `ManualClock`, as a value. What is to be resumed is handed out, to be done outside the lock.
struct Dormitory: Sendable {
    typealias Resumption = @Sendable () -> Void

    struct Sleeper: Sendable {
        /// Counts up in the order of falling asleep.
        let id: Int
        let deadline: ManualClock.Instant
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct Watcher {
        let count: Int
        let continuation: CheckedContinuation<Void, Never>
    }

    private(set) var now = ManualClock.Instant()
    private(set) var sleepers: [Sleeper] = []
    private var watchers: [Watcher] = []
    private var lastID = 0

    mutating func nextID() -> Int {
        lastID += 1
        return lastID
    }

    mutating func add(_ sleeper: Sleeper) -> [Resumption] {
        guard sleeper.deadline > now else { return [{ sleeper.continuation.resume() }] }
        sleepers.append(sleeper)
        return takeSatisfiedWatchers()
    }

    mutating func cancel(_ id: Int) -> [Resumption] {
        guard let index = sleepers.firstIndex(where: { $0.id == id }) else { return [] }
        let sleeper = sleepers.remove(at: index)
        return [{ sleeper.continuation.resume(throwing: CancellationError()) }] + takeSatisfiedWatchers()
    }

    mutating func advance(by duration: Duration) -> [Resumption] {
        now = now.advanced(by: duration)
        let due = sleepers.filter { $0.deadline <= now }.sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }
        sleepers.removeAll { $0.deadline <= now }
        return due.map { sleeper in { sleeper.continuation.resume() } } + takeSatisfiedWatchers()
    }

    mutating func watch(for count: Int, _ continuation: CheckedContinuation<Void, Never>) -> [Resumption] {
        watchers.append(Watcher(count: count, continuation: continuation))
        return takeSatisfiedWatchers()
    }

    private mutating func takeSatisfiedWatchers() -> [Resumption] {
        let count = sleepers.count
        let satisfied = watchers.filter { $0.count == count }
        watchers.removeAll { $0.count == count }
        return satisfied.map { watcher in { watcher.continuation.resume() } }
    }
}
