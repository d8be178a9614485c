/// One thing that was checked, as a test report tells it. Nothing in it is of a run: whoever has verdicts can make some.
package struct JUnitCase: Sendable, Equatable {
    /// What came of it; the text is one line that says why.
    package enum Outcome: Sendable, Equatable {
        /// As it should be.
        case passed
        /// Checked, and found wanting.
        case failed(String)
        /// Not decided.
        case skipped(String)
        /// Could not be checked, or is not to be believed.
        case error(String)
    }

    /// What it belongs to; cases of one suite are shown together.
    package let suite: String
    /// What was checked; the same from run to run, so that a server can follow it.
    package let name: String
    /// What came of it.
    package let outcome: Outcome

    /// - Parameters:
    ///   - suite: what it belongs to.
    ///   - name: what was checked.
    ///   - outcome: what came of it.
    package init(suite: String, name: String, outcome: Outcome) {
        self.suite = suite
        self.name = name
        self.outcome = outcome
    }
}
