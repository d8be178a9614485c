import WastedWorkResults

/// What a scenario comes down to, before it is put into words.
package enum Outcome: Sendable {
    /// No trial gave a result.
    case noTrials
    /// An arm of the two to be compared has no trial, or no pair is complete.
    case noPairs
    /// Neither connection time, CPU nor work was measured.
    case noFigures
    /// One arm only: what it spent on nobody, and nothing to compare it with.
    case singleArm(Exposure)
    /// Every client stayed.
    case nobodyLeft(PatientControl)
    /// Clients left, but nothing ran on for them in either arm.
    case nothingOrphaned(Exposure)
    /// Clients left, and work ran on for them.
    case compared(Exposure)

    init(
        _ description: ScenarioDescription,
        table: PairTable,
        comparisons: [Comparison],
        thresholds: Thresholds
    ) {
        let pairs = table.complete([table.baseline, table.candidate ?? table.baseline]).count
        if table.arms.allSatisfy({ table.trials(of: $0).isEmpty }) {
            self = .noTrials
        } else if pairs == 0 {
            self = .noPairs
        } else if table.candidate != nil, table.nobodyLeft {
            self = .nobodyLeft(PatientControl(comparisons, pairs: pairs, thresholds: thresholds))
        } else if let exposure = Exposure(description, comparisons: comparisons) {
            self = Self.outcome(of: exposure)
        } else {
            self = .noFigures
        }
    }

    private static func outcome(of exposure: Exposure) -> Outcome {
        if exposure.comparison.candidate == nil { return .singleArm(exposure) }
        let isZero = exposure.baselineShare == 0 && exposure.candidateShare == 0
        return isZero ? .nothingOrphaned(exposure) : .compared(exposure)
    }
}
