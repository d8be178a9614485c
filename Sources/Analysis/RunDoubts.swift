import WastedWorkResults

/// Collects what to doubt about a run as a whole.
struct RunDoubts {
    let run: Run
    let thresholds: Thresholds

    func warnings() -> [Warning] {
        build + ending + steal + undescribed + run.warnings.map { .run(text: $0) }
    }

    private var build: [Warning] {
        run.host.buildConfiguration == "debug" ? [.debugBuild] : []
    }

    private var ending: [Warning] {
        run.interrupted ? [.interrupted] : []
    }

    private var steal: [Warning] {
        guard let fraction = run.host.stealFraction, fraction > thresholds.steal else { return [] }
        return [.stealTime(fraction: fraction)]
    }

    private var undescribed: [Warning] {
        let unknown = Set(run.trials.map(\.scenario)).subtracting(run.scenarios.map(\.name))
        return unknown.sorted().map { .undescribedScenario(name: $0) }
    }
}
