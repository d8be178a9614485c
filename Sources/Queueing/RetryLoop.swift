/// Retries: the more clients leave, the more attempts arrive, the more leave.
///
/// **Formula.** λ = λ₀/(1−rP(λ)), with λ₀ intents a second, P the abandonment of an attempt and r the probability of
/// another attempt after one; with at most R retries λ = λ₀ Σ_{i=0..R} (rP)^i. The attempts are taken as Poisson, which
/// holds where clients pause before they come back for longer than a queue lasts. It is a balance of flows,
/// derived here.
///
/// There may be several solutions (the retries of an overload can keep it alive), and without cancellation none. The
/// least one is given: a system that starts empty gets there. Two solutions less than 0.1 % apart count as none, as no
/// system would stay there; where there is none, every client comes to its last retry.
package struct RetryLoop<Model: QueueingModel>: Sendable {
    /// Factor within which two solutions may be missed.
    private static var step: Double { 1.001 }

    private let model: Model
    private let probability: Double
    private let limit: Int?

    /// - Parameters:
    ///   - model: the queue; its arrival rate is that of the intents, λ₀.
    ///   - probability: r, from 0 to 1; below 1 without a limit.
    ///   - limit: R, the most retries of an intent; nil for no limit.
    /// - Throws: `QueueingError`, naming what is out of range.
    package init(_ model: Model, probability: Share, limit: Int? = nil) throws(QueueingError) {
        try QueueingLimits.check(probability, .retryProbability)
        if let limit {
            try QueueingLimits.check(limit, .retryLimit, allowed: QueueingLimits.retries)
        } else if probability.fraction == 1 {
            throw .endlessRetries
        }
        self.model = model
        self.probability = probability.fraction
        self.limit = limit
    }

    /// What the arm comes to.
    package func predict(_ arm: ModelArm) throws(QueueingError) -> RetryPrediction {
        let rate = Rate.perSecond(try attemptRate(arm))
        return RetryPrediction(
            intentRate: model.arrivalRate,
            attemptRate: rate,
            attempt: try model.with(arrivalRate: rate).predict(arm)
        )
    }

    private var intents: Double { model.arrivalRate.perSecond }

    /// λ, the least solution of λ = T(λ). T rises, so none lies between a λ below T(λ) and T(λ): that much is skipped,
    /// and at least `step`.
    private func attemptRate(_ arm: ModelArm) throws(QueueingError) -> Double {
        let most = intents * attempts(abandonment: 1)
        var low = intents
        var reply = try attempts(at: low, arm)
        while low < most {
            let high = min(max(reply, low * Self.step), most)
            reply = try attempts(at: high, arm)
            if reply <= high { return try solution(arm, above: low, to: high) }
            low = high
        }
        return most
    }

    /// The λ between the two where T(λ) falls to λ, to the last digit.
    private func solution(
        _ arm: ModelArm,
        above low: Double,
        to high: Double
    ) throws(QueueingError) -> Double {
        var (low, high) = (low, high)
        while case let middle = (low + high) / 2, middle > low, middle < high {
            if try attempts(at: middle, arm) <= middle { high = middle } else { low = middle }
        }
        return high
    }

    /// T(λ): the attempts a second that λ₀ intents make where an attempt fares as it does among λ.
    private func attempts(at rate: Double, _ arm: ModelArm) throws(QueueingError) -> Double {
        let state = try model.with(arrivalRate: .perSecond(rate)).predict(arm).steadyState
        return intents * attempts(abandonment: state?.abandonment.fraction ?? 1)
    }

    /// Attempts an intent makes in the mean.
    private func attempts(abandonment: Double) -> Double {
        let again = probability * abandonment
        guard let limit else { return 1 / (1 - again) }
        return (0..<limit).reduce(1) { sum, _ in 1 + again * sum }
    }
}
