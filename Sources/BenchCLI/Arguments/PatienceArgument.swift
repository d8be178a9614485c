import WastedWorkQueueing

/// How long clients wait before they leave: a mean time such as `4s`, or the rate at which one leaves, such as `0.25/s`.
enum PatienceArgument {
    /// - Returns: the rate of leaving, 1 / mean patience.
    /// - Throws: `CLIError.badPatience` for neither; a number alone could be either.
    static func parse(_ text: String) throws(CLIError) -> Rate {
        do {
            return text.contains("/")
                ? try RateArgument.parse(text) : .once(every: try DurationArgument.parse(text))
        } catch {
            throw .badPatience(text)
        }
    }
}
