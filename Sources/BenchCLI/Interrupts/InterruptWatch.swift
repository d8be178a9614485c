import Synchronization

/// Lets the first interrupt cancel what is running, and the second end the process.
final class InterruptWatch: Sendable {
    private let source: any InterruptSource
    private let onFirst: @Sendable () -> Void
    private let count = Atomic<Int>(0)

    /// - Parameters:
    ///   - source: where interrupts come from.
    ///   - onFirst: called at the first one, before the cancellation.
    init(_ source: any InterruptSource, onFirst: @escaping @Sendable () -> Void) {
        self.source = source
        self.onFirst = onFirst
    }

    /// Whether an interrupt has come.
    var wasInterrupted: Bool {
        count.load(ordering: .relaxed) > 0
    }

    /// Runs an operation that an interrupt cancels, and waits for its end.
    ///
    /// - Throws: what the operation throws.
    func run<Value: Sendable>(_ operation: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let (listening, gate) = AsyncStream<Void>.makeStream()
        // A task of its own: a signal comes from outside every task, and needs a handle to cancel.
        let task = Task {
            // No interrupt may come before somebody listens: it would end the process, and its children unreported.
            for await _ in listening {}
            return try await operation()
        }
        let stop = source.listen { self.interrupt { task.cancel() } }
        gate.finish()
        defer { stop() }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }

    private func interrupt(cancel: () -> Void) {
        guard count.add(1, ordering: .relaxed).oldValue == 0 else { return source.endAtOnce() }
        onFirst()
        cancel()
    }
}
