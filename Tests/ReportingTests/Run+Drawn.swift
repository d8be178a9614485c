import WastedWorkResults

extension Run {
    /// One scenario whose trials have everything that can be drawn.
    static func drawn() -> Run {
        var run = Run.sample()
        run.scenarios = []
        run.trials = []
        run.failures = []
        run.add(improvement)
        for index in run.trials.indices { run.trials[index].addDrawable() }
        return run
    }
}

extension TrialResult {
    /// Time line, percentiles and requests such as a trial of either arm may have.
    fileprivate mutating func addDrawable() {
        let isFirst = arm == "withoutCancellation"
        let hold = (self[.holdTotal] ?? 0) - (self[.holdOrphaned] ?? 0)
        self[.holdDoomed] = hold / 4
        self[.holdUseful] = hold - hold / 4
        timeline.time = [0, 0.1, 0.2, 0.3]
        timeline.inFlight = isFirst ? [1, 3, 8, 2] : [1, 2, 3, 1]
        timeline.inPool = [1, 2, 2, 1]
        timeline.waiting = isFirst ? [0, 1, 6, 1] : [0, 0, 1, 0]
        timeline.orphans = isFirst ? [0, 1, 4, 1] : [0, 0, 0, 0]
        timeline.residentBytes = [30_000_000, 31_000_000, 33_000_000, 33_000_000]
        let times = Distribution(count: 40, dropped: 0, percentiles: [50, 99, 100], seconds: [0.01, 0.2, 0.3])
        distributions = ["response.answered": times, "response.all": times]
        if !isFirst { distributions["cancellation.latency"] = times }
        requests = (0..<3).map { span($0, outcome: $0 == 1 && !isFirst ? "cancelled" : "answered") }
    }

    private func span(_ number: Int, outcome: String) -> RequestSpan {
        let start = Double(number) * 0.1
        return RequestSpan(
            id: number,
            intent: number,
            attempt: 0,
            intendedStart: start,
            granted: start + 0.01,
            released: start + 0.06,
            left: number == 1 ? 0.14 : nil,
            ended: start + 0.06,
            outcome: outcome
        )
    }
}
