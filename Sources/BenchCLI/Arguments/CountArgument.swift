/// A whole number within bounds, as a user writes it; `_` may separate digits, as in `50_000_000`.
enum CountArgument {
    /// - Parameters:
    ///   - text: what was written.
    ///   - name: what is counted, for the error.
    ///   - range: what is taken.
    /// - Throws: `CLIError.badCount` outside the range.
    static func parse(_ text: String, name: String, in range: ClosedRange<Int>) throws(CLIError) -> Int {
        let digits = String(text.filter { $0 != "_" })
        guard let count = Int(digits), range.contains(count) else {
            throw .badCount(text, name: name, range: range)
        }
        return count
    }
}
