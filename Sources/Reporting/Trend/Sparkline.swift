/// A series in a few block signs, for text.
enum Sparkline {
    private static let signs: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// The lowest value has the lowest sign; all equal ones that of the middle; a gap is a dot.
    static func text(_ values: [Double?]) -> String {
        let known = values.compactMap { $0 }.filter(\.isFinite)
        guard let low = known.min(), let high = known.max() else { return "" }
        return String(
            values.map { value -> Character in
                guard let value, value.isFinite else { return "·" }
                guard high > low else { return signs[3] }
                // Divided first: the difference of two huge numbers is more than a double holds.
                let share = (value / 2 - low / 2) / (high / 2 - low / 2)
                return signs[min(signs.count - 1, Int(share * Double(signs.count)))]
            }
        )
    }
}
