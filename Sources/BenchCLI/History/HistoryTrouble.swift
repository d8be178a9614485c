/// What can go wrong with a history and with what is held against it. Each text is one line that ends with the remedy.
enum HistoryTrouble: Error, Equatable {
    case baselineMissing(path: String)
    case empty(folder: String, damaged: Int)
    case ofOthers(folder: String, runs: Int, latest: String)
    case notKept(run: String, folder: String, near: [String])
    case interruptedRun(path: String)
    case noMoment(path: String, text: String)
    case noSuchScenario(String, run: String, near: [String])
    case noSuchFigure(String, near: [String])
    case neverAccepted(figure: String)
    case notWorse(run: String, scenario: String, figure: String, instead: String?)
    case badDay(String)
    case badSize(String)
    case noReason
    case nothingToShow(folder: String, damaged: Int)
    case nothingChosen(folder: String, kept: [String])
    case withoutHistory(option: String)
    case fileAndHistory(file: String, folder: String)
    case neitherFileNorHistory
    case noTrend(format: String)
    case pinsUnknown(reason: String)
    case notWritable(folder: String, reason: String)

    /// What the process ends with.
    var status: ExitStatus {
        switch self {
        case .baselineMissing, .empty, .ofOthers, .nothingToShow, .nothingChosen: .baselineMissing
        case .notWritable: .trialFailed
        default: .usage
        }
    }
}

extension HistoryTrouble: CustomStringConvertible {
    var description: String {
        switch self {
        case .baselineMissing(let path):
            "no baseline at \(path); name a result file that '\(Program.name) run' wrote"
        case .empty(let folder, let damaged):
            "no run\(damaged > 0 ? " that can be read" : "") in \(folder) to compare with; "
                + "keep one with '\(Program.name) history add', then check the next"
        case .ofOthers(let folder, let runs, let latest):
            "none of the runs in \(folder) is comparable (\(runs) in all, the latest: \(latest)); "
                + "keep one of this machine and profile with '\(Program.name) history add', then check the next"
        case .notKept(let run, let folder, let near):
            "no run '\(run)' in \(folder)\(Suggestion.text(near))'\(Program.name) history list' shows them all"
        case .interruptedRun(let path):
            "\(path) holds an interrupted run, and a history keeps whole ones; let '\(Program.name) run' come to its end"
        case .noMoment(let path, let text):
            "\(path) began at '\(text)', which is no moment in UTC, by which a history sorts; write its startedAt such as 2026-11-23T01:22:21Z"
        case .noSuchScenario(let name, let run, let near):
            "run \(run) has no scenario '\(name)'\(Suggestion.text(near))'\(Program.name) history show \(run)' shows them"
        case .noSuchFigure(let name, let near):
            "no figure '\(name)' is watched\(Suggestion.text(near))'\(Program.name) check --help' names them all"
        case .neverAccepted(let figure):
            "'\(figure)' must be 0 whatever it was before, and is never accepted: a run in which it is not is not to be believed; "
                + "mend what it counts"
        case .notWorse(let run, let scenario, let figure, let instead):
            "run \(run) does not show \(figure) of \(scenario) as worse than the runs before it; "
                + (instead.map { "run \($0) does: name it with --run" }
                    ?? "keep the run that does with '\(Program.name) history add', or name it with --run")
        case .badDay(let text):
            "'\(text)' is not a day to come; write one such as 2027-01-31"
        case .badSize(let text):
            "'\(text)' is not a size; write a number and its unit, such as 500kB, 200MB or 2GB"
        case .noReason:
            "a regression is accepted for a reason; write it after --reason"
        case .nothingToShow(let folder, let damaged):
            "no run\(damaged > 0 ? " that can be read" : "") in \(folder) to show; keep one with '\(Program.name) history add'"
        case .nothingChosen(let folder, let kept):
            "no run in \(folder) is of that profile, suite and machine; there are: \(kept.joined(separator: "; "))"
        case .withoutHistory(let option):
            "\(option) is about a history that is shown; add --history, or leave it out"
        case .fileAndHistory(let file, let folder):
            "a report is of one run or of a history; leave out \(file), or --history \(folder)"
        case .neitherFileNorHistory:
            "nothing to report on; name a result file that '\(Program.name) run' wrote, or a history with --history"
        case .noTrend(let format):
            "a trend cannot be had as '\(format)'; choose text, markdown, summary, html or json"
        case .pinsUnknown(let reason):
            "nothing is removed while it is not known which runs are accepted: \(reason)"
        case .notWritable(let folder, let reason):
            "cannot write in \(folder) (\(reason)); make room, change its permissions, or name another folder with --history"
        }
    }
}
