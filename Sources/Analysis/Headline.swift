import WastedWorkResults
import WastedWorkStatistics

/// The answer of a whole run in a few sentences, doubts of the loudest kind first.
struct Headline {
    /// Every scenario, for alarms.
    let all: [ScenarioAnalysis]
    let targets: [TargetFinding]
    let controls: ControlSummary
    let run: Run

    var text: String {
        guard !all.isEmpty else { return "The run has no scenarios." }
        let answer =
            findings.isEmpty ? [onlyOthers] : [waste, saving, goodput, Setbacks(scenarios: findings).text, patience]
        return ([alarms, controls.failures] + answer + [reached, failures, ending]).compactMap { $0 }.joined(
            separator: " "
        )
    }

    /// Those that say what cancellation does. Controls and models tell of the suite, and a scenario with a mistake would be
    /// counted as if it were sound.
    private var findings: [ScenarioAnalysis] { all.filter(\.isFinding) }

    private var onlyOthers: String {
        let isControls = all.allSatisfy { $0.description.control != nil }
        return isControls ? "Only controls were run." : "No scenario was run that tells what cancellation does."
    }

    private var alarms: String? {
        let names = all.filter { $0.warnings.contains { $0.severity == .alarm } }.map(\.description.name)
        return names.isEmpty ? nil : "An integrity counter is not 0 in \(list(names)): trust no figure there."
    }

    private var exposures: [Exposure] {
        findings.compactMap { if case .compared(let exposure) = $0.outcome { exposure } else { nil } }
    }

    private var waste: String {
        guard !exposures.isEmpty else { return noWaste }
        let before = exposures.map(\.baselineShare)
        let after = exposures.compactMap(\.candidateShare)
        return
            "Clients left in \(Numeral.counted(exposures.count, "scenario")): there \(span(before)) % of the time or "
            + "work went to clients that had already left, \(span(after)) % \(lastArm)."
    }

    /// By name where all scenarios agree on it.
    private var lastArm: String {
        let names = Set(exposures.compactMap(\.comparison.candidate))
        guard let name = names.first, names.count == 1 else { return "in the last arm" }
        return ArmPhrase.phrase(name)
    }

    /// Why nothing is told of waste: the scenario that comes nearest to an answer decides.
    private var noWaste: String {
        let outcomes = findings.map(\.outcome)
        if outcomes.contains(where: { if case .nothingOrphaned = $0 { true } else { false } }) {
            return "Clients left, but nothing was spent on them afterwards: there was nothing to recover."
        }
        if outcomes.contains(where: { if case .noFigures = $0 { true } else { false } }) {
            return "What clients that had already left cost was not measured."
        }
        if outcomes.contains(where: { if case .singleArm = $0 { true } else { false } }) {
            return "Nothing could be compared: only one arm was run."
        }
        return nobodyLeft(in: outcomes)
    }

    private func nobodyLeft(in outcomes: [Outcome]) -> String {
        let patient = outcomes.count { if case .nobodyLeft = $0 { true } else { false } }
        guard patient > 0 else { return "Nothing could be compared: no pair is complete." }
        let others = patient < outcomes.count ? " that could be compared" : ""
        return "Nobody left in any scenario\(others), so there was nothing to cancel."
    }

    private var saving: String? {
        guard !exposures.isEmpty else { return nil }
        let improved = exposures.filter { $0.comparison.verdict == .improved }
        let regressed = exposures.filter { $0.comparison.verdict == .regressed }.count
        let savings = improved.compactMap { $0.comparison.saving?.value }
        let range = savings.isEmpty ? "" : " (\(span(savings)) % of the orphaned part)"
        let open = exposures.count - improved.count - regressed
        return "A saving is established in \(improved.count)\(range)"
            + (open > 0 ? ", not established in \(open)" : "")
            + (regressed > 0 ? ", and it got worse in \(regressed)." : ".")
    }

    private var goodput: String? {
        let left = findings.filter { if case .compared = $0.outcome { true } else { false } }
        let verdicts = left.compactMap { $0[.goodput]?.verdict }
        guard !verdicts.isEmpty else { return nil }
        let improved = verdicts.count { $0 == .improved }
        let regressed = verdicts.count { $0 == .regressed }
        return "Goodput rose in \(improved), fell in \(regressed) and shows no established change in "
            + "\(verdicts.count - improved - regressed)."
    }

    private var patience: String? {
        let patient = findings.compactMap { scenario -> PatientControl? in
            guard case .nobodyLeft(let control) = scenario.outcome else { return nil }
            return control
        }
        guard !patient.isEmpty else { return nil }
        let telling = patient.filter(\.isConclusive)
        guard !telling.isEmpty else { return "Where nobody left, the pairs are too few to tell a difference." }
        return "Where nobody left (\(Numeral.counted(telling.count, "scenario"))), \(PatientControl.told(telling)); "
            + "\(PatientControl.chance(telling))."
    }

    private var reached: String? {
        guard !targets.isEmpty else { return nil }
        let missed = targets.filter { $0.standing == .missed }.map(\.target.title)
        let reached = targets.count { $0.standing == .reached }
        return "Of \(Numeral.counted(targets.count, "figure")) to reach \(reached) "
            + (reached == 1 ? "is" : "are") + " reached"
            + (missed.isEmpty ? "." : "; missed: \(list(missed)).")
    }

    private var failures: String? {
        run.failures.isEmpty ? nil : "\(Numeral.counted(run.failures.count, "trial")) failed."
    }

    private var ending: String? {
        run.interrupted ? "The run was interrupted." : nil
    }

    private func span(_ shares: [Double]) -> String {
        guard let low = shares.min(), let high = shares.max() else { return "?" }
        return Numeral.percentRange(low, high)
    }

    private func list(_ names: [String]) -> String { Self.list(names, of: 5) }

    /// The first of many names, and how many more there are.
    static func list(_ names: [String], of most: Int) -> String {
        // “and 1 more” is no shorter than a name.
        guard names.count > most + 1 else { return names.joined(separator: ", ") }
        return "\(names.prefix(most).joined(separator: ", ")) and \(names.count - most) more"
    }
}
