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

    /// Shows an event.
    func show(_ event: RunnerEvent) {
        draw { $0.render(event) }
    }

    /// Shows a line that is no event of the run.
    func announce(_ text: String) {
        draw { $0.announce(text) }
    }

    /// Takes the live line away.
    func finish() {
        draw { $0.finish() }
    }

    /// Written under the lock, so that two texts do not mix.
    private func draw(_ text: (inout ProgressRenderer) -> String) {
        renderer.withLock { renderer in
            if let columns = terminal.currentColumns() { renderer.resize(to: columns) }
            terminal.write(text(&renderer))
        }
    }
}
