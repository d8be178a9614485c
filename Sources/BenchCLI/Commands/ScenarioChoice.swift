import WastedWorkExperiment

/// Chooses scenarios by name.
struct ScenarioChoice {
    private let scenarios: [Scenario]

    init(_ scenarios: [Scenario]) {
        self.scenarios = scenarios
    }

    /// Scenarios in whose names the pattern occurs, or all.
    ///
    /// - Throws: `CLIError.nothingMatches` with near names.
    func matching(_ pattern: NamePattern?) throws(CLIError) -> [Scenario] {
        guard let pattern else { return scenarios }
        let names = Set(try pattern.matches(in: scenarios.map(\.name)))
        guard !names.isEmpty else { throw .nothingMatches(pattern.source, near: near(pattern)) }
        return scenarios.filter { names.contains($0.name) }
    }

    /// Scenarios of a profile in whose names the pattern occurs, or all of the profile; and controls besides, if asked.
    ///
    /// - Throws: `CLIError.nothingMatches`; `CLIError.nothingInProfile` when the pattern matches outside the profile only.
    func matching(
        _ pattern: NamePattern?,
        in profile: Profile,
        controls: ControlChoice = .ofProfile
    ) throws(CLIError) -> [Scenario] {
        let matching = try matching(pattern)
        let chosen = matching.filter {
            $0.profiles.contains(profile) || (controls == .all && $0.isControlApart)
        }
        guard chosen.isEmpty else { return chosen }
        let others = Profile.allCases.filter { other in matching.contains { $0.profiles.contains(other) } }
        throw .nothingInProfile(profile.rawValue, filter: pattern?.source, others: others.map(\.rawValue))
    }

    private func near(_ pattern: NamePattern) -> [String] {
        // What is left of an expression without its signs is the name that was meant.
        let letters = pattern.source.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" }
        return Suggestion.near(letters, among: scenarios.map(\.name))
    }
}
