/// Cancellation that learns late of the departure: what it can still recover.
///
/// **Formula.** A request whose client left during service would have gone on for the residual R. With the delay d the
/// share E[(R−d)⁺]/E[R] of that is recovered: e^(−μd) for exponential service. It is of the orphaned time of requests
/// in service when their client left; those that still wait may be removed before they cost anything.
package struct DetectionDelay: Sendable {
    private let delay: Duration

    /// - Parameter delay: d, from the departure to the cancellation; 0 or more.
    package init(_ delay: Duration) throws(QueueingError) {
        try QueueingLimits.checkNotNegative(delay, .detectionDelay)
        self.delay = delay
    }

    /// For exponential service, whatever the patience: e^(−μd).
    ///
    /// - Parameter serviceRate: μ, per second.
    package func recoveredShare(serviceRate: Rate) throws(QueueingError) -> Share {
        try QueueingLimits.check(serviceRate, .serviceRate)
        return .rounded(Exponential.of(-serviceRate.perSecond * delay.inSeconds))
    }

    /// For any service and exponential patience, where R = S − T given T < S.
    ///
    /// - Parameters:
    ///   - serviceTime: S.
    ///   - abandonmentRate: θ, per second.
    package func recoveredShare(serviceTime: ServiceTime, abandonmentRate: Rate) throws(QueueingError) -> Share {
        let law = try serviceTime.law()
        try QueueingLimits.check(abandonmentRate, .abandonmentRate)
        let leaving = abandonmentRate.perSecond
        guard let late = law.beyond(delay.inSeconds) else { return .rounded(0) }
        return .rounded(late.probability * late.law.rest(leaving) / law.rest(leaving))
    }

    /// For residuals as they were measured, each counting the same.
    ///
    /// - Parameter residuals: R of requests whose client left during service.
    package func recoveredShare(residuals: [Duration]) throws(QueueingError) -> Share {
        var (all, recovered) = (0.0, 0.0)
        for residual in residuals {
            try QueueingLimits.checkNotNegative(residual, .residualTime)
            all += residual.inSeconds
            recovered += max(residual - delay, .zero).inSeconds
        }
        guard all > 0 else { throw .noResidual }
        return .rounded(recovered / all)
    }
}
