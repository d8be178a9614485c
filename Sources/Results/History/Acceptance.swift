/// A regression that a team has accepted: until when, and why.
package struct Acceptance: Codable, Sendable, Equatable {
    /// Version of this layout; a reader refuses a newer one.
    package static let currentLayout = 1

    /// Version of the layout.
    package let acceptance: Int
    /// Name of the scenario.
    package let scenario: String
    /// Name of the figure that got worse, as `bench check` names it.
    package let figure: String
    /// The run that showed it: from it on, what it shows is the new normal.
    package let run: String
    /// When that run began, ISO 8601 in UTC.
    package let startedAt: String
    /// Why, in the team's own words.
    package let reason: String
    /// Last day on which it counts, such as `2027-01-31`, in UTC.
    package let until: String
    /// When it was accepted, ISO 8601 in UTC.
    package let acceptedAt: String

    /// - Parameters:
    ///   - scenario: name of the scenario.
    ///   - figure: name of the figure that got worse.
    ///   - header: of the run that showed it.
    ///   - reason: why, in the team's own words.
    ///   - until: last day on which it counts, such as `2027-01-31`.
    ///   - acceptedAt: now, ISO 8601 in UTC.
    package init(
        scenario: String,
        figure: String,
        shownBy header: HistoryHeader,
        reason: String,
        until: String,
        acceptedAt: String
    ) {
        self.acceptance = Self.currentLayout
        self.scenario = scenario
        self.figure = figure
        self.run = header.run
        self.startedAt = header.startedAt
        self.reason = reason
        self.until = until
        self.acceptedAt = acceptedAt
    }

    /// What keeps its dates from being compared as texts; nil where nothing does. Anybody may have edited the file.
    var trouble: String? {
        if !UTCText.isDay(until) { return "until: '\(until)' is not a day such as 2027-01-31" }
        if !UTCText.isMoment(startedAt) {
            return "startedAt: '\(startedAt)' is not a moment such as 2026-11-23T01:22:21Z"
        }
        return nil
    }

    /// Whether it still counts for a run that began then.
    ///
    /// - Parameter startedAt: ISO 8601 in UTC, whose first ten signs are the day.
    package func counts(at startedAt: String) -> Bool {
        startedAt.prefix(10) <= until && startedAt >= self.startedAt
    }
}
