import Synchronization

/// Notes values from any thread, in the order in which they come.
public final class Recorder<Value: Sendable>: Sendable {
    private let notes = Mutex<[Value]>([])

    /// A recorder without notes.
    public init() {}

    /// What was noted so far.
    public var values: [Value] { notes.withLock { $0 } }

    /// Notes one value.
    public func note(_ value: Value) {
        notes.withLock { $0.append(value) }
    }
}
