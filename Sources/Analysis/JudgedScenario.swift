import WastedWorkResults

/// A scenario with its comparisons, before those that the headline claims are corrected for their number.
struct JudgedScenario {
    let description: ScenarioDescription
    let comparisons: [Comparison]
    private let outcome: Outcome

    /// - Parameters:
    ///   - description: what was asked for.
    ///   - run: raw values.
    ///   - thresholds: what matters.
    init(_ description: ScenarioDescription, in run: Run, thresholds: Thresholds) {
        let table = PairTable(description, in: run)
        var comparer = Comparer(table, seed: run.seed, thresholds: thresholds)
        let comparisons = comparer.comparisons()
        self.description = description
        self.comparisons = comparisons
        self.outcome = Outcome(description, table: table, comparisons: comparisons, thresholds: thresholds)
    }

    /// What the headline tells of it: nothing where nobody left, or where there is nothing to compare.
    var claims: [(scenario: String, comparison: Comparison)] {
        guard let exposure else { return [] }
        let goodput = comparisons.filter { $0.metric == .goodput && $0.verdict != nil }
        return ([exposure.comparison] + goodput).map { (description.name, $0) }
    }

    private var exposure: Exposure? {
        switch outcome {
        case .compared(let exposure), .nothingOrphaned(let exposure): exposure
        default: nil
        }
    }
}
