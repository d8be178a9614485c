/// M/G/1 with exponential patience: one connection, any service time of `ServiceTime`, exact in every arm.
///
/// B̂(s) = E[e^(−sS)] and g(s) = λ(1−B̂(s))/s. V is the time until the connection would be free for a new arrival,
/// φ(s) = E[e^(−sV)]. An arrival adds to V only with probability e^(−θV), the chance that it waits for so long:
///
/// - `queueOnly` adds S, so φ(s) = p₀ + g(s)φ(s+θ), the equation of F. Baccelli, G. Hebuterne, "On queues with
///   impatient customers", Performance '81, 1981, for exponential patience;
/// - `withCancellation` adds min(S, T), so φ(s) = p₀ + g(s+θ)φ(s+θ), derived here by the same level crossing.
///
/// Both are solved by the one sum G = Σ_{j≥0} Π_{i=1..j} g(iθ).
package struct SingleServerQueue: QueueingModel {
    /// Most requests waiting that are summed over, a second or two of work.
    private static let longestQueue = 10_000_000

    package let arrivalRate: Rate
    /// S, the time an uncut request holds the connection.
    package let serviceTime: ServiceTime
    /// θ = 1 / mean patience, which covers waiting and service.
    package let abandonmentRate: Rate
    private let law: ServiceLaw

    /// - Parameters:
    ///   - arrivalRate: λ, attempts a second.
    ///   - serviceTime: S.
    ///   - abandonmentRate: θ, per second; `.once(every: meanPatience)`.
    /// - Throws: `QueueingError`, naming what is not positive and finite.
    package init(arrivalRate: Rate, serviceTime: ServiceTime, abandonmentRate: Rate) throws(QueueingError) {
        try QueueingLimits.check(arrivalRate, .arrivalRate)
        try QueueingLimits.check(abandonmentRate, .abandonmentRate)
        self.law = try serviceTime.law()
        self.arrivalRate = arrivalRate
        self.serviceTime = serviceTime
        self.abandonmentRate = abandonmentRate
    }

    package func with(arrivalRate: Rate) throws(QueueingError) -> SingleServerQueue {
        try SingleServerQueue(arrivalRate: arrivalRate, serviceTime: serviceTime, abandonmentRate: abandonmentRate)
    }

    package func predict(_ arm: ModelArm) throws(QueueingError) -> ArmPrediction {
        switch arm {
        case .withoutCancellation: ArmPrediction(arm: arm, longRun: withoutCancellation)
        case .queueOnly: ArmPrediction(arm: arm, longRun: .steady(try queueOnly()))
        case .withCancellation: ArmPrediction(arm: arm, longRun: .steady(try withCancellation()))
        }
    }

    private var arrival: Double { arrivalRate.perSecond }
    private var leaving: Double { abandonmentRate.perSecond }
    private var load: Double { arrival * law.mean }

    /// g(s), which falls from ρ at 0.
    private func busyRatio(_ s: Double) -> Double { arrival * law.cut(s) / s }

    /// −g′(s)/g(s), in seconds.
    private func busyRatioFall(_ s: Double) -> Double { law.bend(s) / (s * law.cut(s)) }

    /// Share of the busy time after the client left, among the requests whose client saw service begin.
    private var orphanedInService: Double { law.rest(leaving) / (leaving * law.mean) }

    /// Everybody is served to the end: Ŵ = (1−ρ)/(1−g(θ)), the formula of F. Pollaczek (1930) and A. Khinchine (1932).
    private var withoutCancellation: LongRun {
        guard load < 1 else {
            return .noSteadyState(GoodputDecay(arrival: arrival, service: law, leaving: leaving))
        }
        let ratio = busyRatio(leaving)
        let waiting = arrival * law.rest(leaving) / leaving / (1 - ratio)
        let reached = 1 - waiting
        let meanWait = arrival * law.secondMoment / 2 / (1 - load)
        return .steady(
            SteadyState(
                waiting: waiting,
                inService: reached * law.cut(leaving),
                goodput: arrival * reached * law.uncut(leaving),
                utilisation: load,
                hold: law.mean,
                wasted: 1 - reached * law.uncutTime(leaving) / law.mean,
                orphaned: waiting + reached * orphanedInService,
                inSystem: arrival * meanWait + load,
                wait: ratio / (1 - ratio) * busyRatioFall(leaving)
            )
        )
    }

    /// p₀ = 1/(1+ρG), and service begins for the share φ(θ) = (1−p₀)/ρ.
    private func queueOnly() throws(QueueingError) -> SteadyState {
        let series = try ProductSeries(
            limit: Self.longestQueue,
            ratio: { busyRatio($0 * leaving) },
            addend: { busyRatioFall($0 * leaving) }
        )
        let reached = series.total / (series.first + load * series.total)
        return SteadyState(
            waiting: 1 - reached,
            inService: reached * law.cut(leaving),
            goodput: arrival * reached * law.uncut(leaving),
            utilisation: load * reached,
            hold: reached * law.mean,
            wasted: 1 - law.uncutTime(leaving) / law.mean,
            orphaned: orphanedInService,
            inSystem: arrival * (1 - reached) / leaving + load * reached,
            wait: series.accumulated / series.total
        )
    }

    /// p₀ = 1/G; service begins for the share φ(θ) = (1−p₀)/g(θ), and lasts (1−B̂(θ))/θ in the mean.
    private func withCancellation() throws(QueueingError) -> SteadyState {
        let series = try ProductSeries(
            limit: Self.longestQueue,
            ratio: { busyRatio($0 * leaving) },
            addend: { $0 > 1 ? busyRatioFall($0 * leaving) : 0 }
        )
        let busy = series.beyondFirst / series.total
        let reached = busy / busyRatio(leaving)
        let lost = 1 - reached * law.uncut(leaving)
        return SteadyState(
            waiting: 1 - reached,
            inService: reached * law.cut(leaving),
            goodput: arrival * reached * law.uncut(leaving),
            utilisation: busy,
            hold: busy / arrival,
            wasted: 1 - leaving * law.uncutTime(leaving) / law.cut(leaving),
            orphaned: 0,
            inSystem: arrival * lost / leaving,
            wait: series.accumulated / series.beyondFirst
        )
    }
}
