import WastedWorkAnalysis
import WastedWorkResults

/// A figure as programs keep it that compare one night with the next: of what it is, and how large.
struct ExchangeFigure {
    /// Where it was measured.
    enum Subject: Equatable {
        /// In one arm.
        case arm(String)
        /// Candidate over baseline, pair by pair: what the machine did to both cancels out.
        case ratio(candidate: String, baseline: String)
    }

    /// Scenario of the figure.
    let scenario: ScenarioDescription
    /// What was measured.
    let metric: Metric
    /// Where.
    let subject: Subject
    /// How large.
    let estimate: FiniteEstimate

    /// The arm, or the two arms of a ratio, in one name.
    func subjectName(_ encoding: NameEncoding = .plain) -> String {
        switch subject {
        case .arm(let arm): encoding.encode(arm)
        case .ratio(let candidate, let baseline): "\(encoding.encode(candidate))/\(encoding.encode(baseline))"
        }
    }

    /// True for a value of one arm.
    var isOfArm: Bool {
        if case .arm = subject { true } else { false }
    }
}

extension ScenarioAnalysis {
    /// Of every metric with a direction the value in each arm that has one, then the ratio of the arms compared, which
    /// does not exist where the baseline is nothing.
    var exchangeFigures: [ExchangeFigure] {
        comparisons.filter { $0.metric.polarity != .neutral }.flatMap(figures)
    }

    private func figures(of comparison: Comparison) -> [ExchangeFigure] {
        var subjects = comparison.arms.uniqued(by: \.arm).map { arm in
            (subject: ExchangeFigure.Subject.arm(arm.arm), estimate: FiniteEstimate(arm.estimate))
        }
        if let candidate = comparison.candidate {
            let subject = ExchangeFigure.Subject.ratio(candidate: candidate, baseline: comparison.baseline)
            subjects.append((subject, FiniteEstimate(comparison.ratio)))
        }
        return subjects.compactMap { subject, estimate in
            estimate.map {
                ExchangeFigure(scenario: description, metric: comparison.metric, subject: subject, estimate: $0)
            }
        }
    }
}

extension RunAnalysis {
    /// Each scenario once: a name is an identity for whoever reads on.
    var exchanged: [ScenarioAnalysis] { scenarios.uniqued(by: \.description.name) }

    /// Those that tell of sound work. What raises alarms by itself is told of no others: a control that shows a known
    /// mistake is not news.
    var exchangedFindings: [ScenarioAnalysis] { exchanged.filter(\.isFinding) }
}

extension Sequence {
    /// The first of each.
    func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}
