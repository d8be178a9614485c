import WastedWorkResults

/// From which service time on cancellation pays, at one share of clients that leave while they are served.
///
/// **Formula.** A request pays c = (1 − p)·c₀ + p·c₁ for its machinery (c₀ when nobody cancels it, c₁ when somebody
/// does). If its client leaves (probability p) the share r of its service time S is spared. It pays from p·r·S = c on.
package struct BreakEven: Sendable, Equatable {
    /// Share of clients that leave, p.
    package let leaving: Double
    /// Share of a left request that is spared, r.
    package let recovered: Double
    /// Cost of the machinery a request in seconds, c; nil where it was not measured.
    package let cost: Double?
    /// Service time in seconds by the formula; nil where the cost is not above 0.
    package let computed: Double?
    /// What requests of each service time gained, ascending.
    package let gains: [NetGain]

    /// Where the measured gain changes its sign.
    package var measured: SignChange { SignChange(gains) }

    init(_ sweep: SweepReading, _ primitives: [PrimitiveCost], _ estimator: inout CostEstimator) {
        leaving = sweep.leaving
        recovered = sweep.recovered
        cost = Self.cost(of: primitives[.requestPath], primitives[.requestPathCancelled], leaving: sweep.leaving)
        computed = cost.flatMap { Self.serviceTime(cost: $0, leaving: sweep.leaving, recovered: sweep.recovered) }
        gains = sweep.points.compactMap { NetGain($0, &estimator) }
    }

    /// c in seconds a request; nil where one of the two was not measured.
    package static func cost(of kept: Double?, _ cancelled: Double?, leaving: Double) -> Double? {
        guard let kept, let cancelled else { return nil }
        return (1 - leaving) * kept + leaving * cancelled
    }

    /// S in seconds, of p·r·S = c; nil unless all three are above 0.
    package static func serviceTime(cost: Double, leaving: Double, recovered: Double) -> Double? {
        guard cost > 0, leaving > 0, recovered > 0 else { return nil }
        return cost / (leaving * recovered)
    }
}
