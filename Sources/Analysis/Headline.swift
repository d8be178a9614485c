import WastedWorkResults
import WastedWorkStatistics

/// The answer of a whole run in a few sentences, doubts of the loudest kind first.
struct Headline {
    let scenarios: [ScenarioAnalysis]
    let targets: [TargetFinding]
    let run: Run

    var text: String {
        guard !scenarios.isEmpty else { return "The run has no scenarios." }
        return [alarms, waste, saving, goodput, patience, reached, failures, ending].compactMap { $0 }.joined(
            separator: " "
        )
    }

    private var alarms: String? {
        let names = scenarios.filter { $0.warnings.contains { $0.severity == .alarm } }.map(\.description.name)
        return names.isEmpty ? nil : "An integrity counter is not 0 in \(list(names)): trust no figure there."
    }

    private var exposures: [Exposure] {
        scenarios.compactMap { if case .compared(let exposure) = $0.outcome { exposure } else { nil } }
    }

    private var waste: String {
        guard !exposures.isEmpty else { return "No scenario shows work for clients that had already left." }
        let before = exposures.map(\.baselineShare)
        let after = exposures.compactMap(\.candidateShare)
        return
            "Clients left in \(Numeral.counted(exposures.count, "scenario")): there \(span(before)) % of the time or "
            + "work went to clients that had already left, \(span(after)) % in the last arm."
    }

    private var saving: String? {
        guard !exposures.isEmpty else { return nil }
        let improved = exposures.filter { $0.comparison.verdict == .improved }
        let regressed = exposures.filter { $0.comparison.verdict == .regressed }.count
        let savings = improved.compactMap { $0.comparison.saving?.value }
        let range = savings.isEmpty ? "" : " (\(span(savings)) % of it)"
        let open = exposures.count - improved.count - regressed
        return "A saving is established in \(improved.count)\(range), not established in \(open)"
            + (regressed > 0 ? ", and it got worse in \(regressed)." : ".")
    }

    private var goodput: String? {
        let left = scenarios.filter { if case .compared = $0.outcome { true } else { false } }
        let verdicts = left.compactMap { $0[.goodput]?.verdict }
        guard !verdicts.isEmpty else { return nil }
        let improved = verdicts.count { $0 == .improved }
        let regressed = verdicts.count { $0 == .regressed }
        return "Goodput rose in \(improved), fell in \(regressed) and shows no established change in "
            + "\(verdicts.count - improved - regressed)."
    }

    private var patience: String? {
        let controls = scenarios.compactMap { scenario -> PatientControl? in
            guard case .nobodyLeft(let control) = scenario.outcome else { return nil }
            return control
        }
        guard !controls.isEmpty else { return nil }
        let telling = controls.filter(\.isConclusive)
        guard !telling.isEmpty else { return "Where nobody left, too few pairs tell nothing." }
        let differing = telling.reduce(0) { $0 + $1.differing.count }
        let judged = telling.reduce(0) { $0 + $1.judged }
        return "Where nobody left (\(Numeral.counted(telling.count, "scenario"))), \(differing) of \(judged) figures "
            + "differ between the arms; chance alone can make one in 20 differ."
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

    private func list(_ names: [String]) -> String {
        names.joined(separator: ", ")
    }
}
