import WastedWorkResults

/// What a run says of a control: a scenario of which it is known what must come out.
package struct ControlFinding: Sendable, Equatable {
    /// Name of the scenario.
    package let scenario: String
    /// What it shows if it passes.
    package let title: String
    /// Whether everything came out that must.
    package let standing: ControlStanding
    /// One an expectation, those of the integrity counts first where they are broken.
    package let checks: [ControlCheck]

    init(_ scenario: String, _ control: ControlDescription, checks: [ControlCheck]) {
        self.scenario = scenario
        self.title = control.title
        self.standing = .all(of: checks.map(\.standing))
        self.checks = checks
    }

    /// What decided it, in words; of several decisive figures all.
    package var sentence: String {
        guard !checks.isEmpty else { return "nothing is expected of it" }
        return checks.filter { $0.standing == standing }.map(\.sentence).joined(separator: "; ")
    }
}

extension ControlFinding {
    /// Those of a run, in the order of its scenarios; empty where it has none.
    static func all(in run: Run, thresholds: Thresholds) -> [ControlFinding] {
        run.scenarios.concurrentMap { scenario -> ControlFinding? in
            guard let control = scenario.control, !control.expectations.isEmpty else { return nil }
            let judge = ControlJudge(scenario, in: run, thresholds: thresholds)
            return ControlFinding(scenario.name, control, checks: judge.checks(control.expectations))
        }.compactMap(\.self)
    }
}
