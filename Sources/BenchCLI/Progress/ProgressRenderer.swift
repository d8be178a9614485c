import WastedWorkExperiment

/// Turns what a run tells into what standard error shows. Pure: no clock, no stream.
struct ProgressRenderer {
    private let style: ProgressStyle
    private var line: LiveLine
    private var position: TrialPosition?
    private var timeLeft: Duration?

    init(style: ProgressStyle) {
        self.style = style
        line = LiveLine(columns: style.columns)
    }

    /// The text to write for an event; empty where the style shows nothing.
    mutating func render(_ event: RunnerEvent) -> String {
        note(event)
        switch style {
        case .silent: return ""
        case .lines: return ProgressText.line(event, position, timeLeft).map { $0 + "\n" } ?? ""
        case .live(_, let colour): return live(event, colour)
        }
    }

    /// The text for a line that is no event.
    mutating func announce(_ text: String) -> String {
        switch style {
        case .silent: ""
        case .lines: text + "\n"
        case .live: line.print(text)
        }
    }

    /// The text that leaves the terminal as if no live line had been; what stays is what was printed above it.
    mutating func finish() -> String {
        line.erase()
    }

    /// Draws for another width from now on.
    mutating func resize(to columns: Int) {
        line.resize(to: columns)
    }

    private mutating func note(_ event: RunnerEvent) {
        guard case .trialStarted(let position, let timeLeft) = event else { return }
        self.position = position
        self.timeLeft = timeLeft
    }

    private mutating func live(_ event: RunnerEvent, _ colour: TerminalCapabilities.Colour) -> String {
        switch event {
        case .trialStarted(let position, let timeLeft):
            line.show(ProgressText.live(position, timeLeft))
        case .preparing(let fixture, let message):
            line.show("\(fixture): \(message)")
        case .trialFailed, .budgetExhausted:
            line.print(Paint(colour).red(ProgressText.line(event, position, timeLeft) ?? ""))
        case .trialFinished, .pairFinished:
            ""
        }
    }
}

extension ProgressStyle {
    fileprivate var columns: Int {
        if case .live(let columns, _) = self { columns } else { 0 }
    }
}
