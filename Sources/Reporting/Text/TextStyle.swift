/// Whether a summary is coloured.
package enum TextStyle: Sendable {
    /// Characters only.
    case plain
    /// ANSI escape sequences, for a terminal.
    case coloured

    func bold(_ text: String) -> String { paint(text, code: 1) }
    func red(_ text: String) -> String { paint(text, code: 31) }
    func green(_ text: String) -> String { paint(text, code: 32) }
    func yellow(_ text: String) -> String { paint(text, code: 33) }
    func faint(_ text: String) -> String { paint(text, code: 2) }

    private func paint(_ text: String, code: Int) -> String {
        self == .coloured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
