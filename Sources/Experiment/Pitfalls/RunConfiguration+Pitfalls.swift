extension RunConfiguration {
    /// The run that shows pitfalls: of its scenarios those that have any, each followed by its variants, in the first
    /// and the last of their arms. Without such a scenario it is empty.
    package func showingPitfalls() -> RunConfiguration {
        var configuration = self
        configuration.arms = Self.ends(arms)
        configuration.scenarios = scenarios.filter { !$0.pitfalls.isEmpty }.flatMap { scenario in
            ([scenario] + scenario.pitfallVariants).map { variant in
                variant.arms.map { variant.inArms(Self.ends($0)) } ?? variant
            }
        }
        return configuration
    }

    private static func ends(_ arms: [Arm]) -> [Arm] {
        arms.count > 2 ? [arms[0], arms[arms.count - 1]] : arms
    }
}
