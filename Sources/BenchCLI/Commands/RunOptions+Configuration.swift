import WastedWorkExperiment

extension RunOptions {
    /// What the options mean for a suite.
    ///
    /// - Throws: `CLIError` when no scenario is left to run.
    func configuration(of suite: Suite) throws(CLIError) -> RunConfiguration {
        var configuration = RunConfiguration(profile: profile, suite: suite, seed: seed ?? Self.defaultSeed)
        configuration.scenarios = try ScenarioChoice(suite.scenarios).matching(
            filter,
            in: profile,
            controls: controlChoice
        )
        configuration.arms = arms ?? configuration.arms
        configuration.pairs = pairs ?? configuration.pairs
        configuration.window = window
        configuration.timeBudget = timeBudget
        configuration.parameters.rows = rows
        return pitfalls ? try showingPitfalls(configuration, of: suite) : configuration
    }

    private func showingPitfalls(_ configuration: RunConfiguration, of suite: Suite) throws(CLIError)
        -> RunConfiguration
    {
        let showing = configuration.showingPitfalls()
        guard !showing.scenarios.isEmpty else {
            let others = suite.scenarios.filter { !$0.pitfalls.isEmpty && $0.profiles.contains(profile) }
            throw .noPitfalls(filter: filter?.source, others: others.map(\.name))
        }
        return showing
    }

    /// Whether controls are run that the profile does not have.
    private var controlChoice: ControlChoice { controls ? .all : .ofProfile }

    /// The command that runs the same again.
    ///
    /// - Parameter seed: named even where the user named none, since a later build may have another default.
    func command(seed: UInt64) -> String {
        var words = [ShellWord.quoted(Program.name), "run", "--profile", profile.rawValue]
        words += filter.map { ["--filter", ShellWord.quoted($0.source)] } ?? []
        words += controls ? ["--controls"] : []
        words += pairs.map { ["--pairs", "\($0)"] } ?? []
        words += window.map { ["--window", DurationArgument.text($0)] } ?? []
        words += ["--seed", "\(seed)"]
        words += arms.map { ["--arms", $0.map(\.rawValue).joined(separator: ",")] } ?? []
        words += rows.map { ["--rows", "\($0)"] } ?? []
        words += timeBudget.map { ["--time-budget", DurationArgument.text($0)] } ?? []
        words += pitfalls ? ["--pitfalls"] : []
        return words.joined(separator: " ")
    }
}
