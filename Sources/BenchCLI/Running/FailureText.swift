import WastedWorkResults

/// What standard error says of trials that gave no result.
enum FailureText {
    /// How many failures are told in full; the rest is in the result file.
    private static let shown = 5
    /// How many lines of each child's standard error.
    private static let tail = 5

    static func lines(_ failures: [TrialFailure]) -> [String] {
        let told = failures.prefix(shown).flatMap(lines)
        let rest = failures.count - shown
        return rest > 0 ? told + ["\(Program.name): \(rest) more trials failed; the result file names them"] : told
    }

    private static func lines(_ failure: TrialFailure) -> [String] {
        let head =
            "\(Program.name): trial failed: \(failure.scenario), \(failure.arm), pair \(failure.pair + 1): \(failure.reason)"
        let words = failure.stderr.split(whereSeparator: \.isNewline).suffix(tail).map(String.init)
        // A child's last words are often the reason already.
        return [head] + (words.allSatisfy(failure.reason.contains) ? [] : words.map { "    \($0)" })
    }
}
