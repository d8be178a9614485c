/// How a run shows that it goes on.
enum ProgressStyle: Sendable, Equatable {
    /// One line, redrawn, of at most that many columns.
    case live(columns: Int, TerminalCapabilities.Colour)
    /// One line a pair.
    case lines
    case silent

    /// The style for a terminal, unless the user asked for quiet.
    init(_ capabilities: TerminalCapabilities, loudness: Loudness) {
        switch (loudness, capabilities.liveColumns) {
        case (.quiet, _): self = .silent
        case (.normal, let columns?): self = .live(columns: columns, capabilities.colour)
        case (.normal, nil): self = .lines
        }
    }
}

/// How much a run says while it goes on.
enum Loudness: Sendable, Equatable {
    case normal
    /// Nothing but errors.
    case quiet
}
