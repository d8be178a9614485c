/// What got worse.
enum Regression: String, CaseIterable {
    /// The work looks at its token ten times less often.
    case rareChecks
    /// A connection whose request was cancelled is held a fifth longer.
    case slowReturn
    /// One lease in a thousand is never given back.
    case lostLease

    /// nil where nothing is planted.
    ///
    /// - Precondition: the name is a regression's, or empty.
    init?(named name: String?) {
        guard let name, !name.isEmpty else { return nil }
        let known = Regression(rawValue: name)
        precondition(known != nil, "PLANTED is none of \(Regression.allCases.map(\.rawValue))")
        guard let known else { return nil }
        self = known
    }
}
