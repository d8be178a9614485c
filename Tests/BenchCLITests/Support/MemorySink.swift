import Synchronization

@testable import WastedWorkBenchCLI

/// Keeps what is written.
final class MemorySink: TextSink {
    private let written = Mutex("")

    var text: String { written.withLock { $0 } }
    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init) }

    func clear() {
        written.withLock { $0 = "" }
    }

    func write(_ text: String) {
        written.withLock { $0 += text }
    }
}
