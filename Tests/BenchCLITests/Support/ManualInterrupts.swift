import Synchronization
import WastedWorkTestSupport

@testable import WastedWorkBenchCLI

/// Interrupts that a test sends.
final class ManualInterrupts: InterruptSource {
    private let handler = Mutex<(@Sendable () -> Void)?>(nil)
    private let ends = Recorder<Int>()

    /// Whether somebody listens.
    var isHeard: Bool { handler.withLock { $0 != nil } }
    /// How often the process was to end at once.
    var endCount: Int { ends.values.count }

    func listen(_ onInterrupt: @escaping @Sendable () -> Void) -> @Sendable () -> Void {
        handler.withLock { $0 = onInterrupt }
        return { self.handler.withLock { $0 = nil } }
    }

    func endAtOnce() {
        ends.note(1)
    }

    func send() {
        handler.withLock { $0 }?()
    }
}
