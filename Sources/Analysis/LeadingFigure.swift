package import WastedWorkResults
package import WastedWorkStatistics

/// One of the few figures by which a whole run is remembered: a resource over all scenarios in which clients left.
///
/// Controls and known mistakes are left out: they say how far to trust the others, not what the others cost. Those that
/// a run gives are a family of their own: their verdicts are corrected for their number as `ClaimFamily` corrects those
/// of the scenarios.
package struct LeadingFigure: Sendable {
    /// What is summed up.
    package enum Subject: Sendable, CaseIterable {
        /// Orphaned share of the CPU spent on requests.
        case cpu
        /// Orphaned share of the time in which connections of bounded pools were busy.
        case connectionTime
        /// Peak memory, mean of the scenarios.
        case memory
    }

    /// What is summed up.
    package let subject: Subject
    /// In the first arm: a share 0…1, or bytes.
    package let baseline: Double
    /// In the last arm.
    package let candidate: Double
    /// Of the amount itself, last arm over first; nil when there was none in the first.
    package let ratio: Estimate?
    /// What the pairs establish of the amount, corrected for the number of figures.
    package private(set) var verdict: Verdict?
    /// Of the paired t-test, corrected by Holm's method; 1 where it could not be had.
    package private(set) var adjustedPValue: Double
    /// How many scenarios are in it.
    package let scenarios: Int
    /// Where memory fell; nil for the other subjects.
    package private(set) var origin: MemoryOrigin?

    /// Those that the run can give, in the order of the subjects.
    package static func all(
        of run: Run,
        _ analysis: RunAnalysis,
        thresholds: Thresholds = .standard
    ) -> [LeadingFigure] {
        let telling = analysis.findings.filter { if case .compared = $0.outcome { true } else { false } }
        let tables = telling.map { (description: $0.description, table: PairTable($0.description, in: run)) }
        let figures = Subject.allCases.compactMap { subject in
            let own = subject == .connectionTime ? tables.filter { $0.description.capacity != nil } : tables
            return LeadingFigure(subject, own.map(\.table), seed: run.seed, thresholds: thresholds)
        }
        let adjusted = HolmCorrection.adjusted(figures.map(\.adjustedPValue))
        return zip(figures, adjusted).map { figure, pValue in
            var corrected = figure.corrected(to: pValue, by: thresholds)
            if figure.subject == .memory { corrected.origin = MemoryOrigin(telling) }
            return corrected
        }
    }

    /// The same among the others: not established where the corrected p-value is too large.
    private func corrected(to pValue: Double, by thresholds: Thresholds) -> LeadingFigure {
        var corrected = self
        corrected.adjustedPValue = pValue
        let isEstablished = verdict == .improved || verdict == .regressed
        if isEstablished, pValue > thresholds.significance { corrected.verdict = .inconclusive }
        return corrected
    }

    /// As if it were the only one; nil where no pair is complete in every scenario that has the figure.
    private init?(_ subject: Subject, _ tables: [PairTable], seed: UInt64, thresholds: Thresholds) {
        let sums = PairSums(tables, amount: subject.amount, whole: subject.whole)
        guard let first = Sample(sums.amounts.baseline), let last = Sample(sums.amounts.candidate) else { return nil }
        let bootstrap = Bootstrap(size: first.count, level: thresholds.level, seed: seed)
        let pair = PairedComparison(baseline: first, candidate: last, bootstrap: bootstrap, seed: seed)
        let wholes = subject.isShare ? (sums.wholes.baseline, sums.wholes.candidate) : (sums.counts, sums.counts)
        guard let baseline = Self.quotient(first.values, wholes.0),
            let candidate = Self.quotient(last.values, wholes.1)
        else { return nil }
        self.subject = subject
        self.baseline = baseline
        self.candidate = candidate
        self.ratio = pair.ratio
        self.verdict = Judge(thresholds: thresholds).verdict(on: pair, of: subject.amount)
        self.adjustedPValue = pair.contrast.flatMap(PairedTTest.pValue) ?? 1
        self.scenarios = sums.scenarios
    }

    private static func quotient(_ amounts: [Double], _ wholes: [Double]) -> Double? {
        let (amount, whole) = (amounts.reduce(0, +), wholes.reduce(0, +))
        return whole > 0 && amount.isFinite ? amount / whole : nil
    }
}

extension LeadingFigure.Subject {
    /// What is compared.
    fileprivate var amount: Metric {
        switch self {
        case .cpu: .cpuOrphaned
        case .connectionTime: .holdOrphaned
        case .memory: .memoryPeak
        }
    }

    /// What adds up to all of it; empty where the amount is told itself.
    fileprivate var whole: [Metric] {
        switch self {
        case .cpu: Resource.cpuTime.parts
        case .connectionTime: Resource.connectionTime.parts
        case .memory: []
        }
    }

    fileprivate var isShare: Bool { !whole.isEmpty }
}
