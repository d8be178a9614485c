/// The points of time at which to sample: an even grid, on which lateness does not add up.
struct SamplingGrid: Sendable {
    let interval: Duration
    private(set) var next: MonotonicInstant
    private(set) var missed = 0

    init(origin: MonotonicInstant, interval: Duration) {
        self.interval = interval
        next = origin
    }

    /// Moves on to the first point after `now`, counting those that passed unused.
    mutating func advance(past now: MonotonicInstant) {
        let step = interval.wholeNanoseconds
        let passed = max(0, now.nanoseconds - next.nanoseconds) / step
        missed += Int(passed)
        next = MonotonicInstant(nanoseconds: next.nanoseconds + (passed + 1) * step)
    }
}
