/// How fast the goodput falls where everybody is served to the end and more work arrives than can be done.
///
/// At load ρ > 1 the wait grows by about (ρ−1) a second of arrivals, so the goodput falls exponentially. Two clocks tell
/// it: that of the answers, on which goodput is counted, and that of the arrivals (of those who come at t, how many will
/// be answered?). The second runs ahead of the first by the wait.
///
/// **Formula.** The work found by an arrival at t has E[e^(−qV)] ~ e^(−r(q)t), r(q) = λ(1−B̂(q)) − q, up to the q₀ at
/// which r is greatest; from there on the few queues that happened to stay short decide, and the rate stays r(q₀).
/// So arrivals fall at the rate r(θ), or r(q₀) if θ > q₀; answers at θ − q with λ(1−B̂(q)) = θ, or r(q₀) if q > q₀.
/// For M/M/c, B̂ is that of the rate cμ: answers θ(λ−cμ−θ)/(λ−θ), arrivals θ(λ−cμ−θ)/(cμ+θ), at most (√λ−√(cμ))².
/// For a patience that is long against a service, these are the fluid limits θ(ρ−1)/ρ and θ(ρ−1).
package struct GoodputDecay: Sendable, Equatable {
    /// Time in which the goodput, answers in time per second, falls by half; nil if slower than any exponential (ρ = 1).
    package let answersHalve: Duration?
    /// Time of arrival over which the share that will be answered falls by half; nil if slower than any exponential.
    package let arrivalsHalve: Duration?

    /// With exponential patience.
    ///
    /// - Parameters:
    ///   - arrival: λ, per second.
    ///   - service: of the whole pool, one request at a time; λE[S] ≥ 1, but for rounding.
    ///   - leaving: θ, per second.
    init(arrival: Double, service: ServiceLaw, leaving: Double) {
        let growth = WorkGrowth(arrival: arrival, service: service)
        answersHalve = Self.halving(growth.answerDecay(leaving: leaving))
        arrivalsHalve = Self.halving(growth.arrivalDecay(leaving: leaving))
    }

    /// With a fixed timeout: in the end only the queues that happened to stay short answer in time.
    init(arrival: Double, service: ServiceLaw) {
        let growth = WorkGrowth(arrival: arrival, service: service)
        answersHalve = Self.halving(growth.greatestDecay)
        arrivalsHalve = answersHalve
    }

    private static func halving(_ decay: Double) -> Duration? {
        let seconds = Exponential.ln2 / decay
        return seconds <= QueueingLimits.longestSeconds ? .seconds(seconds) : nil
    }
}
