import WastedWorkAnalysis
import WastedWorkResults

/// When and how long, in one line.
enum Subtitle {
    static func text(_ run: Run) -> String {
        let duration = Numeral.significant(run.duration)
        let trials = Numeral.counted(run.trials.count, "trial")
        let ending = run.interrupted ? ", interrupted" : ""
        return "\(run.startedAt), \(trials) in \(duration) s\(ending), \(run.host.buildConfiguration) build, "
            + "method \(run.method)"
    }
}
