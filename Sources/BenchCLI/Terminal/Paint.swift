/// Colours of a text, by the ANSI sequences that every colour terminal knows; nothing where they are off.
struct Paint: Sendable {
    private let colour: TerminalCapabilities.Colour

    init(_ colour: TerminalCapabilities.Colour) {
        self.colour = colour
    }

    /// Something failed.
    func red(_ text: String) -> String { paint(text, code: 31) }
    /// Something is to be doubted.
    func yellow(_ text: String) -> String { paint(text, code: 33) }

    private func paint(_ text: String, code: Int) -> String {
        colour == .on ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
