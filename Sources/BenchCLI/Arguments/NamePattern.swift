/// A regular expression that chooses scenarios: it need match only a part of the name.
struct NamePattern: Sendable, Equatable {
    /// The expression as written.
    let source: String

    /// - Throws: `CLIError.badFilter` with what is wrong in it.
    init(_ source: String) throws(CLIError) {
        self.source = source
        guard !source.isEmpty else { throw .badFilter(source, reason: "it is empty and would match every name") }
        _ = try compiled()
    }

    /// The names in which the expression occurs, in their order.
    func matches(in names: [String]) throws(CLIError) -> [String] {
        let regex = try compiled()
        return names.filter { $0.contains(regex) }
    }

    // Compiled where it is used: a `Regex` is not `Sendable`.
    private func compiled() throws(CLIError) -> Regex<AnyRegexOutput> {
        do {
            return try Regex(source)
        } catch {
            throw .badFilter(source, reason: "\(error)")
        }
    }
}
