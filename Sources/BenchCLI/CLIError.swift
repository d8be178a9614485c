/// What can go wrong between a command line and its result. Each text is one line that ends with the remedy.
enum CLIError: Error, Equatable {
    case badDuration(String)
    case badRate(String)
    case badPatience(String)
    case notOneService
    case badCount(String, name: String, range: ClosedRange<Int>)
    case badSeed(String)
    case badFilter(String, reason: String)
    case unknownProfile(String, known: [String])
    case nothingMatches(String, near: [String])
    case unknownArm(String, near: [String])
    case tooFewArms
    case nothingInProfile(String, filter: String?, others: [String])
    case noPitfalls(filter: String?, others: [String])
    case notAFolder(path: String)
    case folderNotMade(path: String, reason: String)
    case notWritable(path: String, reason: String)
    case outputFailed(reason: String)
    case nothingRun(reason: String)
    case interruptedBeforeResults
    case notKept(reason: String, kept: String)
    case notWritten(path: String, reason: String, option: String, kept: String)
    case verdictNotWritten(path: String, reason: String, option: String)
    case history(HistoryTrouble)

    /// What the process ends with.
    var status: ExitStatus {
        switch self {
        case .nothingRun, .notKept, .notWritten, .verdictNotWritten, .outputFailed: .trialFailed
        case .interruptedBeforeResults: .interrupted
        case .history(let trouble): trouble.status
        default: .usage
        }
    }
}

extension CLIError: CustomStringConvertible {
    var description: String {
        switch self {
        case .badDuration(let text):
            "'\(text)' is not a duration; write a positive number and its unit, such as 500ms, 3s or 2m"
        case .badRate(let text):
            "'\(text)' is not a rate; write a number a second such as 8 or 8/s, or with another unit such as 480/min"
        case .badPatience(let text):
            "'\(text)' is no patience; write its mean with a unit such as 4s, or the rate of leaving such as 0.25/s"
        case .notOneService:
            "a prediction needs the service once; give either --service-rate or --service-time"
        case .badCount(let text, let name, let range):
            "'\(text)' is not a number of \(name); write one from \(range.lowerBound) to \(range.upperBound)"
        case .badSeed(let text):
            "'\(text)' is not a seed; write a whole number from 0 to 2^64-1, decimal or hexadecimal such as 0x2A"
        case .badFilter(let text, let reason):
            "'\(text)' is not a regular expression (\(reason)); write one such as 'database.*', or put \\ before the sign meant as such"
        case .unknownProfile(let text, let known):
            "there is no profile '\(text)'; choose \(known.joined(separator: " or "))"
        case .nothingMatches(let text, let near):
            "no scenario matches '\(text)'\(Suggestion.text(near))'\(Program.name) list' shows them all"
        case .unknownArm(let text, let near):
            "there is no arm '\(text)'\(Suggestion.text(near))'\(Program.name) list' shows them all"
        case .tooFewArms:
            "one arm cannot be compared with itself; name two or more, such as --arms withoutCancellation,withCancellation"
        case .nothingInProfile(let profile, let filter, let others):
            "no scenario\(filter.map { " that matches '\($0)'" } ?? "") belongs to the profile '\(profile)'; "
                + (others.isEmpty
                    ? "add one to the suite" : "it is in another: add --profile \(others.joined(separator: " or "))")
        case .noPitfalls(let filter, let others):
            "no scenario\(filter.map { " that matches '\($0)'" } ?? "") shows pitfalls; "
                + (others.isEmpty
                    ? "leave out --pitfalls, or have one show them in the suite"
                    : "these do: \(others.joined(separator: ", "))")
        case .notAFolder(let path):
            "\(path) is not a folder; name one with --output"
        case .folderNotMade(let path, let reason):
            "cannot make the folder \(path) (\(reason)); choose another with --output"
        case .notWritable(let path, let reason):
            "cannot write \(path) (\(reason)); make room, change its permissions, or name another place"
        case .outputFailed(let reason):
            "cannot write to standard output (\(reason)); make room, or redirect it to another place"
        case .nothingRun(let reason):
            "no trial was run: \(reason)"
        case .interruptedBeforeResults:
            "interrupted before the first result; nothing was kept, older reports are as they were"
        case .notKept(let reason, let kept):
            "the run ended early: \(reason); kept: \(kept)"
        case .notWritten(let path, let reason, let option, let kept):
            "could not write \(path) (\(reason)); name another place with \(option); kept: \(kept)"
        case .verdictNotWritten(let path, let reason, let option):
            "could not write the verdict to \(path) (\(reason)); make room, or name another place with \(option)"
        case .history(let trouble): "\(trouble)"
        }
    }
}
