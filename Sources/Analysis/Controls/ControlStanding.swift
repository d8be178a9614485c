/// What a run says of a control, or of one of its expectations.
package enum ControlStanding: String, Sendable, CaseIterable {
    /// The interval contradicts what must come out.
    case failed
    /// The pairs do not say.
    case inconclusive
    /// The interval bears it out.
    case passed

    /// A control passes when all of it does, and fails when any of it does. Nothing asked is nothing known.
    static func all(of standings: [ControlStanding]) -> ControlStanding {
        allCases.first(where: standings.contains) ?? .inconclusive
    }

    /// An interval within the bounds bears them out, one that lies outside contradicts them.
    static func standing(low: Double, high: Double, least: Double, most: Double) -> ControlStanding {
        if low >= least && high <= most { return .passed }
        return high < least || low > most ? .failed : .inconclusive
    }
}
