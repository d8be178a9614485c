import WastedWorkResults

/// What to doubt about a comparison of runs as a whole, one sentence each.
struct GateDoubts {
    let candidate: HistoryHeader
    let history: [HistoryHeader]

    var warnings: [String] {
        [machine, method, build, seeds, failures, interruption].compactMap { $0 }
    }

    private var machine: String? {
        let others = history.filter { HostKey($0.host) != HostKey(candidate.host) }
        guard let other = others.last else { return nil }
        return
            "other machine: \(HostKey(candidate.host)) against \(HostKey(other.host)); only counters and ratios mean anything"
    }

    private var method: String? {
        guard let other = history.last(where: { $0.method != candidate.method }) else { return nil }
        return
            "other definitions: method \(candidate.method) against \(other.method); see reports/README.md for what changed"
    }

    private var build: String? {
        candidate.host.buildConfiguration == "debug"
            ? "debug build: times and CPU are not those of a release build" : nil
    }

    private var seeds: String? {
        guard let other = history.last(where: { $0.seed != candidate.seed }) else { return nil }
        return
            "other load: seed \(candidate.seed) against \(other.seed); pairs are not held against each other one by one"
    }

    private var failures: String? {
        candidate.failedTrials > 0 ? "\(candidate.failedTrials) trials failed; their pairs are missing" : nil
    }

    private var interruption: String? {
        candidate.interrupted ? "the run was interrupted; what it did not reach is not judged" : nil
    }
}
