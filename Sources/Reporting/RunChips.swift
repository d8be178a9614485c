import WastedWorkAnalysis
import WastedWorkResults

/// What a reader should know of a run before believing its answer.
enum RunChips {
    /// Loudest first.
    static func chips(_ run: Run, _ analysis: RunAnalysis) -> [Chip] {
        integrity(analysis) + ending(run) + build(run) + pairs(run) + controls(analysis) + patience(analysis)
            + targets(analysis)
            + noise(analysis)
            + failures(run) + doubts(analysis)
    }

    private static func integrity(_ analysis: RunAnalysis) -> [Chip] {
        let broken = analysis.scenarios.count { $0.warnings.contains { $0.severity == .alarm } }
        return broken == 0
            ? [Chip("integrity: nothing leaked, stuck or hit astray", .good)]
            : [Chip("integrity broken in \(Numeral.counted(broken, "scenario"))", .bad)]
    }

    private static func controls(_ analysis: RunAnalysis) -> [Chip] {
        guard !analysis.controls.isEmpty else { return [] }
        let passed = analysis.controls.count { $0.standing == .passed }
        let failed = analysis.controls.count { $0.standing == .failed }
        let text =
            "\(passed) of \(Numeral.counted(analysis.controls.count, "control")) passed"
            + (failed > 0 ? ", \(failed) failed" : "")
        return [Chip(text, failed > 0 ? .bad : passed == analysis.controls.count ? .good : .open)]
    }

    /// Of the resources that the answer is about.
    private static func noise(_ analysis: RunAnalysis) -> [Chip] {
        guard let floor = analysis.noiseFloor else { return [] }
        let known = [Metric.holdOrphaned, .cpuOrphaned].first { floor.share(of: $0) != nil }
        return known.map { [Chip("noise floor \(NoiseText.text(floor, $0)) of \(MetricTitle.title(of: $0))", .plain)] }
            ?? []
    }

    private static func ending(_ run: Run) -> [Chip] { run.interrupted ? [Chip("interrupted", .bad)] : [] }

    private static func build(_ run: Run) -> [Chip] {
        let name = run.host.buildConfiguration
        return [Chip("\(name) build", name == "release" ? .plain : .bad)]
    }

    private static func pairs(_ run: Run) -> [Chip] {
        let counts = Set(run.scenarios.map(\.pairs))
        guard let least = counts.min(), let most = counts.max() else { return [] }
        return [Chip(least == most ? Numeral.counted(least, "pair") : "\(least)–\(most) pairs", .plain)]
    }

    private static func patience(_ analysis: RunAnalysis) -> [Chip] {
        let controls = analysis.scenarios.compactMap { scenario -> PatientControl? in
            guard case .nobodyLeft(let control) = scenario.outcome, control.isConclusive else { return nil }
            return control
        }
        guard !controls.isEmpty else { return [] }
        let isSame = controls.allSatisfy { $0.differing.isEmpty }
        return [Chip("where nobody left, \(PatientControl.told(controls))", isSame ? .good : .open)]
    }

    private static func targets(_ analysis: RunAnalysis) -> [Chip] {
        let known = analysis.targets.filter { $0.standing != .unknown }
        guard !known.isEmpty else { return [] }
        let reached = known.count { $0.standing == .reached }
        return [Chip("\(reached) of \(known.count) figures reached", reached == known.count ? .good : .open)]
    }

    private static func failures(_ run: Run) -> [Chip] {
        run.failures.isEmpty ? [] : [Chip(Numeral.counted(run.failures.count, "failed trial"), .bad)]
    }

    private static func doubts(_ analysis: RunAnalysis) -> [Chip] {
        analysis.warnings.isEmpty
            ? [] : [Chip(Numeral.counted(analysis.warnings.count, "doubt") + " about the run", .open)]
    }
}
