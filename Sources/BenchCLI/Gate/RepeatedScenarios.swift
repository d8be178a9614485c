import WastedWorkResults

/// What came of running scenarios once more.
struct RepeatedScenarios {
    /// Their values; nil where there are none.
    private(set) var entry: HistoryEntry?
    /// Why a scenario was not repeated, or not wholly, by its name.
    private(set) var troubles: [String: String]
    /// Whether somebody stopped it.
    let wasInterrupted: Bool

    /// Where nothing was run.
    ///
    /// - Parameters:
    ///   - names: of the scenarios.
    ///   - reason: why, without a remedy.
    init(none names: Set<String>, because reason: String) {
        troubles = Dictionary(uniqueKeysWithValues: names.map { ($0, reason) })
        wasInterrupted = false
    }

    /// - Parameters:
    ///   - names: of the scenarios that were to be repeated.
    ///   - run: what came out; nil before the first result.
    ///   - ending: how the run came to its end.
    init(of names: Set<String>, _ run: Run?, _ ending: RunEnding) {
        entry = run.map { HistoryEntry($0) }
        wasInterrupted = ending == .interrupted
        troubles = [:]
        for name in names { troubles[name] = Self.trouble(of: name, in: run, ending) }
    }

    /// For standard error: a line a reason.
    var lines: [String] {
        Dictionary(grouping: troubles.keys.sorted(), by: { troubles[$0] ?? "" })
            .sorted { $0.value[0] < $1.value[0] }
            .map {
                "could not repeat \($0.value.joined(separator: ", ")): \($0.key); what got worse there stays an alarm"
            }
    }

    /// nil where each of its trials gave a result.
    private static func trouble(of name: String, in run: Run?, _ ending: RunEnding) -> String? {
        guard let run else { return ending.cause }
        guard let scenario = run.scenarios.first(where: { $0.name == name }) else {
            return "the command of the run does not run it"
        }
        let asked = scenario.arms.count * scenario.pairs
        let missing = asked - run.trials.count { $0.scenario == name }
        guard missing > 0 else { return nil }
        let reason = run.failures.first { $0.scenario == name }?.reason ?? ending.cause
        return "\(missing) of \(asked) trials gave no result (\(reason))"
    }
}

extension RunEnding {
    /// Why a part of the schedule was not carried out, without a remedy.
    fileprivate var cause: String {
        switch self {
        case .complete: "the schedule was not carried out"
        case .interrupted: "interrupted"
        case .notSaved(let error): "its raw values could not be kept: \(error.reason)"
        case .failed(let reason): reason
        }
    }
}
