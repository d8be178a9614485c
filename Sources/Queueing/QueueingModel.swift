// Queueing predicts what abandonment costs, and what cancellation recovers, from formulas alone: rates and patience in,
// shares and times out. It is pure: it knows no benchmark, clock, file or output, and it refuses to answer where a
// formula does not hold (a queue without a steady state has a decay, not a mean). It imports nothing of ours; Analysis
// and BenchCLI set its predictions next to what was measured.

/// A queue whose clients leave, under each of the three arms.
///
/// Common to all models: Poisson arrivals, first come first served, and a patience that covers the whole sojourn
/// (waiting and service). Service must not be slowed by its neighbours: that holds where connections ≤ cores, or
/// where service is mostly waiting.
package protocol QueueingModel: Sendable {
    /// Attempts offered per second.
    var arrivalRate: Rate { get }

    /// The same queue under another load.
    func with(arrivalRate: Rate) throws(QueueingError) -> Self

    /// What one arm comes to in the long run.
    func predict(_ arm: ModelArm) throws(QueueingError) -> ArmPrediction
}

extension QueueingModel {
    /// All three arms, in the order of `ModelArm.allCases`.
    package func predict() throws(QueueingError) -> Prediction {
        var arms: [ArmPrediction] = []
        for arm in ModelArm.allCases { arms.append(try predict(arm)) }
        return Prediction(arms: arms)
    }
}
