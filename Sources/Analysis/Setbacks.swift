import WastedWorkResults

/// What got worse besides the claims of the headline, in words, with the reason where the run itself shows it.
struct Setbacks {
    /// Those that say what cancellation does.
    let scenarios: [ScenarioAnalysis]

    /// nil where nothing did.
    var text: String? {
        let worse = scenarios.map { (scenario: $0, metrics: Self.metrics($0)) }
        let count = worse.reduce(0) { $0 + $1.metrics.count }
        guard count > 0 else { return nil }
        let groups = Subject.allCases.compactMap { subject -> String? in
            let names = worse.filter { !$0.metrics.filter { Subject($0) == subject }.isEmpty }.map(\.scenario)
            return names.isEmpty ? nil : told(subject, names)
        }
        let figures =
            count == 1
            ? "One other figure got worse, judged alone" : "\(count) other figures got worse, each judged alone"
        return "\(figures): \(groups.joined(separator: "; "))."
    }

    private func told(_ subject: Subject, _ scenarios: [ScenarioAnalysis]) -> String {
        let names = Headline.list(scenarios.map(\.description.name), of: 3)
        let place = "\(subject.rawValue) in \(Numeral.counted(scenarios.count, "scenario")) (\(names))"
        guard let reason = subject.reason else { return place }
        let explained = scenarios.count { $0[reason.metric]?.verdict == .improved }
        guard explained > 0 else { return place }
        return place + (explained == scenarios.count ? ": " : ": in \(explained) of them ") + reason.text
    }

    /// Of a scenario whose arms were compared; its orphaned part and goodput have sentences of their own.
    private static func metrics(_ scenario: ScenarioAnalysis) -> [Metric] {
        guard case .compared(let exposure) = scenario.outcome else { return [] }
        let told = [exposure.comparison.metric, .goodput]
        return scenario.comparisons.filter { $0.verdict == .regressed && !told.contains($0.metric) }.map(\.metric)
    }

    /// What belongs together; its name in the sentence.
    private enum Subject: String, CaseIterable {
        case response = "response time of the answered"
        case all = "response time of all"
        case service = "clients that left during service, and what was spent on them before"
        case others = "other figures"

        init(_ metric: Metric) {
            switch metric {
            case .responseP50, .responseP99: self = .response
            case .responseAllP50, .responseAllP99: self = .all
            case .abandonmentInService, .cpuDoomed, .holdDoomed, .workDoomed: self = .service
            default: self = .others
            }
        }

        /// A figure that improved where this got worse, and what that explains.
        var reason: (metric: Metric, text: String)? {
            switch self {
            case .response: (.answered, "more requests are answered, slow ones among them")
            case .service: (.abandonmentWaiting, "fewer clients gave up waiting, so more were served")
            case .all, .others: nil
            }
        }
    }
}
