/// Cancellation by polling: often costs checks, seldom costs orphaned time.
///
/// **Formula.** Checks of ε each, every I of a hold h, cost εh/I an attempt; a client that leaves during service
/// (probability p) is noticed I/2 later in the mean, which costs pI/2. Least at I = √(2εh/p). It is the balance of
/// J. W. Young, "A first order approximation to the optimum checkpoint interval", Communications of the ACM 17, 1974;
/// of first order: I must be short against what is left of a service. With exponential patience h/p = 1/θ.
package struct PollingCost: Sendable {
    private let check: Double
    private let hold: Double
    private let leaving: Double

    /// - Parameters:
    ///   - check: ε, the time that one check takes.
    ///   - hold: h, the mean hold of an attempt.
    ///   - abandonmentInService: p, the share of the attempts whose client leaves during service; above 0.
    /// - Throws: `QueueingError`, naming what is out of range.
    package init(check: Duration, hold: Duration, abandonmentInService: Share) throws(QueueingError) {
        try QueueingLimits.check(check, .checkCost)
        try QueueingLimits.check(hold, .holdTime)
        try QueueingLimits.check(abandonmentInService, .abandonmentInService)
        guard abandonmentInService.fraction > 0 else { throw .zeroShare(.abandonmentInService) }
        self.check = check.inSeconds
        self.hold = hold.inSeconds
        self.leaving = abandonmentInService.fraction
    }

    /// The interval of least cost, √(2εh/p); nil beyond 10¹² s, where no check is worth its cost.
    package var bestInterval: Duration? {
        let seconds = (2 * check * hold / leaving).squareRoot()
        return seconds <= QueueingLimits.longestSeconds ? .seconds(seconds) : nil
    }

    /// Time lost per attempt, in checks and in noticing late: εh/I + pI/2.
    ///
    /// - Parameter interval: I, from one check to the next.
    package func timeLost(interval: Duration) throws(QueueingError) -> Duration {
        try QueueingLimits.check(interval, .pollingInterval)
        let seconds = interval.inSeconds
        return .seconds(check * hold / seconds + leaving * seconds / 2)
    }
}
