/// M/D/1 with a fixed timeout: one connection, a service that always takes D, clients that all leave after τ; exact.
///
/// With H of `ConstantServiceSeries`, P(V ≤ x) = cH(x) up to τ for the time V until the connection would be free:
/// c = 1−ρ without cancellation (ρ < 1), 1/(1+ρH(τ)) where only the queue is left (work that would begin after τ is
/// never added: B. Gavish, P. Schweitzer, "The Markovian queue with bounded waiting time", Management Science 23, 1977),
/// and 1/H(τ) with cancellation (what would pass τ is cut off, as in a dam that spills over). A client is answered if
/// V ≤ τ−D: P_ok = cH(τ−D).
///
/// So the answered wait alike in all arms, and with cancellation nobody leaves the queue: every request is started,
/// some just before their time is up. With many connections and ρ > 1 that is nearly all of them.
package struct TimeoutQueue: QueueingModel {
    /// Most service times in a timeout.
    package static let longestTimeout = 1_000_000
    /// Most work offered, in connections.
    package static let greatestLoad: Double = 100

    package let arrivalRate: Rate
    /// D, the time an uncut request holds the connection.
    package let serviceTime: Duration
    /// τ, which covers waiting and service.
    package let timeout: Duration

    /// - Parameters:
    ///   - arrivalRate: λ, attempts a second; λD at most 100.
    ///   - serviceTime: D.
    ///   - timeout: τ, at most 1 000 000 D.
    /// - Throws: `QueueingError`, naming what is not positive and finite, or too much.
    package init(arrivalRate: Rate, serviceTime: Duration, timeout: Duration) throws(QueueingError) {
        try QueueingLimits.check(arrivalRate, .arrivalRate)
        try QueueingLimits.check(serviceTime, .serviceTime)
        try QueueingLimits.check(timeout, .timeout)
        let load = arrivalRate.perSecond * serviceTime.inSeconds
        guard load <= Self.greatestLoad else { throw .loadTooHigh(load, limit: Self.greatestLoad) }
        guard timeout / serviceTime <= Double(Self.longestTimeout) else {
            throw .timeoutTooLong(limit: Self.longestTimeout)
        }
        self.arrivalRate = arrivalRate
        self.serviceTime = serviceTime
        self.timeout = timeout
    }

    package func with(arrivalRate: Rate) throws(QueueingError) -> TimeoutQueue {
        try TimeoutQueue(arrivalRate: arrivalRate, serviceTime: serviceTime, timeout: timeout)
    }

    package func predict(_ arm: ModelArm) throws(QueueingError) -> ArmPrediction {
        switch arm {
        case .withoutCancellation: ArmPrediction(arm: arm, longRun: withoutCancellation)
        case .queueOnly: ArmPrediction(arm: arm, longRun: .steady(queueOnly))
        case .withCancellation: ArmPrediction(arm: arm, longRun: .steady(withCancellation))
        }
    }

    private var arrival: Double { arrivalRate.perSecond }
    private var service: Double { serviceTime.inSeconds }
    private var load: Double { arrival * service }
    private var series: ConstantServiceSeries {
        ConstantServiceSeries(arrival: arrival, service: serviceTime, limit: timeout)
    }

    private var withoutCancellation: LongRun {
        guard load < 1 else {
            let law = ServiceLaw.uniform(shortest: service, width: 0)
            return .noSteadyState(GoodputDecay(arrival: arrival, service: law))
        }
        let series = series
        // Below full load H never passes 1/(1−ρ), so the scale is still 1.
        let factor = 1 - load
        let meanWait = load * service / 2 / (1 - load)
        return .steady(
            state(
                series,
                factor: factor,
                waiting: 1 - factor * series.value,
                hold: service,
                inSystem: arrival * meanWait + load
            )
        )
    }

    private var queueOnly: SteadyState {
        let series = series
        let factor = 1 / (series.one + load * series.value)
        let started = factor * series.value
        let wait = timeout.inSeconds - factor * series.area
        return state(
            series,
            factor: factor,
            waiting: 1 - started,
            hold: service * started,
            inSystem: arrival * wait + load * started
        )
    }

    private var withCancellation: SteadyState {
        let series = series
        let busy = (series.value - series.one) / series.value
        let wait = timeout.inSeconds - series.area / series.value
        return state(
            series,
            factor: 1 / series.value,
            waiting: 0,
            hold: busy / arrival,
            inSystem: arrival * wait + busy
        )
    }

    /// - Parameters:
    ///   - factor: c, on the scale of the series.
    ///   - waiting: P(V > τ) where those are not started; 0 where all are.
    ///   - hold: seconds an offered attempt.
    ///   - inSystem: requests.
    private func state(
        _ series: ConstantServiceSeries,
        factor: Double,
        waiting: Double,
        hold: Double,
        inSystem: Double
    ) -> SteadyState {
        let answered = factor * series.valueBefore
        let heldInTime = factor * (series.value - series.one) / arrival
        let longest = (timeout - serviceTime).inSeconds
        return SteadyState(
            waiting: waiting,
            inService: 1 - waiting - answered,
            goodput: arrival * answered,
            utilisation: arrival * hold,
            hold: hold,
            wasted: 1 - answered * service / hold,
            orphaned: 1 - heldInTime / hold,
            inSystem: inSystem,
            wait: series.valueBefore > 0 ? longest - series.areaBefore / series.valueBefore : nil
        )
    }
}
