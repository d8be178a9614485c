import WastedWorkResults

/// What a run says of mistakes in passing cancellation on, kept apart from what it says of sound workloads.
extension RunAnalysis {
    /// Scenarios with a mistake.
    package var pitfallScenarios: [ScenarioAnalysis] { scenarios.filter { $0.description.pitfall != nil } }

    /// One or two for each of them, in the order of the file.
    static func pitfalls(
        among scenarios: [ScenarioAnalysis],
        in run: Run,
        thresholds: Thresholds
    ) -> [PitfallFinding] {
        run.scenarios.flatMap { variant -> [PitfallFinding] in
            guard let pitfall = variant.pitfall else { return [] }
            return PitfallComparer(variant, pitfall, among: scenarios, in: run, thresholds: thresholds).findings()
        }
    }
}
