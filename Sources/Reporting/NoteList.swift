import WastedWorkAnalysis

/// Numbers doubts in the order in which a reader meets them; the same doubt keeps its number.
struct NoteList {
    private(set) var notes: [Note] = []

    mutating func numbers(of warnings: [Warning]) -> [Int] {
        warnings.map { number(of: $0.description) }
    }

    private mutating func number(of text: String) -> Int {
        if let known = notes.first(where: { $0.text == text }) { return known.number }
        notes.append(Note(number: notes.count + 1, text: text))
        return notes.count
    }
}
