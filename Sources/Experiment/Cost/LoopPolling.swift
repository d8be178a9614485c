import WastedWorkCancellation
import WastedWorkResults

/// A loop that checks a token after every so many iterations, against the same loop without the check.
struct LoopPolling: Sendable {
    /// Iterations of a request; each takes a few nanoseconds.
    static let iterations = 4096
    /// Iterations from one check to the next.
    static let intervals = [1, 4, 16, 64, 256, 1024, 4096]
    /// Planned departures, spread evenly over a request; a prime, or they would fall on the checks.
    static let departures = 61

    let contrasts: [Contrast]

    init() {
        contrasts = Self.intervals.map { interval in
            let sink = Sink()
            let chain = TokenChain.depth(0)
            return Contrast(
                with: { times in
                    for _ in 0..<times { try Self.checking(chain.token, every: interval, sink) }
                },
                without: { times in
                    for _ in 0..<times { Self.plain(every: interval, sink) }
                }
            )
        }
    }

    /// The raw values of the loop.
    func reading(_ readings: [ContrastReading]) -> PollingReading {
        let points = zip(Self.intervals, readings).map { interval, reading in
            PollingPoint(
                interval: interval,
                without: reading.without,
                with: reading.with,
                orphaned: Self.moments.map { Double(Self.orphaned(leavingAt: $0, every: interval)) }
            )
        }
        return PollingReading(.loop, units: Self.iterations, points: points)
    }

    /// Iterations after which a client leaves: the middles of equal parts.
    private static var moments: [Int] {
        (0..<departures).map { (2 * $0 + 1) * iterations / (2 * departures) }
    }
}

// MARK: - The loops

extension LoopPolling {
    /// Four steps, so that an iteration takes about as long as a small piece of work does.
    @inline(__always)
    private static func iteration(_ state: UInt64) -> UInt64 {
        Spin.step(Spin.step(Spin.step(Spin.step(state))))
    }

    @inline(never)
    private static func checking(_ token: CancellationToken, every interval: Int, _ sink: Sink) throws {
        var state = sink.give()
        for index in 0..<(iterations / interval) {
            try token.check()
            sink.take(index)
            for _ in 0..<interval { state = iteration(state) }
        }
        sink.take(Int(truncatingIfNeeded: state))
    }

    @inline(never)
    private static func plain(every interval: Int, _ sink: Sink) {
        var state = sink.give()
        for index in 0..<(iterations / interval) {
            // Here too, or the compiler would make one loop of the two, which is another shape.
            sink.take(index)
            for _ in 0..<interval { state = iteration(state) }
        }
        sink.take(Int(truncatingIfNeeded: state))
    }

    /// Iterations that a loop still does after its client left, by counting them.
    static func orphaned(leavingAt moment: Int, every interval: Int) -> Int {
        let source = CancellationSource()
        var done = 0
        while done < iterations {
            if done.isMultiple(of: interval), source.token.isCancelled { break }
            done += 1
            if done == moment { source.cancel(.clientLeft) }
        }
        return done - moment
    }
}
