import WastedWorkAnalysis
import WastedWorkQueueing

/// What theory says of a polling curve, from its cost of a check and its hold time: √(2εh/p), and the cost around it.
///
/// Here, since Queueing knows nothing measured and Analysis no theory: they meet in this module.
struct PollingFormula: Sendable {
    /// ε in seconds.
    let check: Double
    /// Best interval in seconds.
    let bestTime: Double
    /// The same in units of work.
    let bestUnits: Double
    private let cost: PollingCost
    private let unit: Double

    /// - Returns: nil when no check was seen to cost anything.
    /// - Throws: `QueueingError` when a figure is outside what the formula takes.
    static func of(_ curve: PollingCurve) throws(QueueingError) -> PollingFormula? {
        guard let check = curve.check, curve.unit > 0 else { return nil }
        let cost = try PollingCost(
            check: .seconds(check),
            hold: .seconds(curve.hold),
            abandonmentInService: .fraction(curve.leaving)
        )
        guard let best = cost.bestInterval else { return nil }
        let seconds = best / .seconds(1)
        return PollingFormula(
            check: check,
            bestTime: seconds,
            bestUnits: seconds / curve.unit,
            cost: cost,
            unit: curve.unit
        )
    }

    /// Seconds a request that asking after every so many units costs.
    ///
    /// - Throws: `QueueingError` when the interval is outside what the formula takes.
    func cost(every interval: Int) throws(QueueingError) -> Double {
        try cost.timeLost(interval: .seconds(Double(interval) * unit)) / .seconds(1)
    }
}
