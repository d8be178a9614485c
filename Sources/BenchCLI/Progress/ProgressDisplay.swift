import Synchronization
import WastedWorkExperiment

/// Shows progress on a terminal; events may come from any thread.
final class ProgressDisplay: Sendable {
    private let terminal: Terminal
    private let renderer: Mutex<ProgressRenderer>

    init(terminal: Terminal, style: ProgressStyle) {
        self.terminal = terminal
        renderer = Mutex(ProgressRenderer(style: style))
    }

    /// Shows an event. Written under the lock, so that two texts do not mix.
    func show(_ event: RunnerEvent) {
        renderer.withLock { terminal.write($0.render(event)) }
    }

    /// Shows a line that is no event of the run.
    func announce(_ text: String) {
        renderer.withLock { terminal.write($0.announce(text)) }
    }

    /// Takes the live line away.
    func finish() {
        renderer.withLock { terminal.write($0.finish()) }
    }
}
