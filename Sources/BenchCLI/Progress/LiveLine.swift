/// A line of a terminal that is drawn again and again in the same place.
///
/// It needs nothing but the carriage return: what an earlier, longer text left over is covered with spaces.
struct LiveLine {
    /// The last column stays free: writing there makes some terminals wrap.
    private var columns: Int
    private var shown = ""

    init(columns: Int) {
        self.columns = max(0, columns - 1)
    }

    /// Fits the line into another width. A terminal that became narrower has wrapped what was beyond it: that stays.
    mutating func resize(to columns: Int) {
        self.columns = max(0, columns - 1)
        shown = String(shown.prefix(self.columns))
    }

    /// Replaces what is shown, cut to the width.
    mutating func show(_ text: String) -> String {
        // A line break would leave the line that can be redrawn.
        let text = String(text.map { $0.isNewline ? " " : $0 })
        let fitting = text.count > columns ? text.prefix(max(0, columns - 1)) + "…" : text[...]
        let leftover = String(repeating: " ", count: max(0, shown.count - fitting.count))
        shown = String(fitting)
        return "\r" + shown + leftover
    }

    /// Prints a line above, for good, and draws again what was shown.
    mutating func print(_ text: String) -> String {
        let kept = shown
        return erase() + text + "\n" + (kept.isEmpty ? "" : show(kept))
    }

    /// Takes away what is shown and returns to the first column; empty where nothing is shown.
    mutating func erase() -> String {
        guard !shown.isEmpty else { return "" }
        defer { shown = "" }
        return "\r" + String(repeating: " ", count: shown.count) + "\r"
    }
}
