/// M/M/c with exponential patience: c connections, exponential service and patience, exact in every arm.
///
/// λ arrivals, μ services and θ departures of a patient client, each per second; a = λ/μ, ρ = a/c.
package struct MultiServerQueue: QueueingModel {
    package let arrivalRate: Rate
    /// μ, services a second of one connection.
    package let serviceRate: Rate
    /// θ = 1 / mean patience, which covers waiting and service.
    package let abandonmentRate: Rate
    /// c.
    package let connections: Int

    /// - Parameters:
    ///   - arrivalRate: λ, attempts a second.
    ///   - serviceRate: μ, services a second of one busy connection.
    ///   - connections: c, from 1 to 1 000 000.
    ///   - abandonmentRate: θ, per second; `.once(every: meanPatience)`.
    /// - Throws: `QueueingError`, naming what is not positive and finite.
    package init(
        arrivalRate: Rate,
        serviceRate: Rate,
        connections: Int,
        abandonmentRate: Rate
    ) throws(QueueingError) {
        try QueueingLimits.check(arrivalRate, .arrivalRate)
        try QueueingLimits.check(serviceRate, .serviceRate)
        try QueueingLimits.check(connections, .connections, allowed: QueueingLimits.connections)
        try QueueingLimits.check(abandonmentRate, .abandonmentRate)
        self.arrivalRate = arrivalRate
        self.serviceRate = serviceRate
        self.connections = connections
        self.abandonmentRate = abandonmentRate
    }

    package func with(arrivalRate: Rate) throws(QueueingError) -> MultiServerQueue {
        try MultiServerQueue(
            arrivalRate: arrivalRate,
            serviceRate: serviceRate,
            connections: connections,
            abandonmentRate: abandonmentRate
        )
    }

    package func predict(_ arm: ModelArm) throws(QueueingError) -> ArmPrediction {
        switch arm {
        case .withoutCancellation: ArmPrediction(arm: arm, longRun: withoutCancellation)
        case .queueOnly: ArmPrediction(arm: arm, longRun: .steady(try queueOnly()))
        case .withCancellation: ArmPrediction(arm: arm, longRun: .steady(try withCancellation()))
        }
    }

    private var arrival: Double { arrivalRate.perSecond }
    private var service: Double { serviceRate.perSecond }
    private var leaving: Double { abandonmentRate.perSecond }
    private var capacity: Double { Double(connections) * service }

    /// θ/(μ+θ): the share of the clients that leave, of those whose service has begun.
    private var leavingInService: Double { leaving / (service + leaving) }
    /// μ/(μ+θ).
    private var staying: Double { service / (service + leaving) }

    /// Everybody is served to the end, so the wait is that of M/M/c (Erlang 1917): 0 with probability 1 − C, otherwise
    /// exponential with rate δ = cμ − λ. A client is still there when service begins with probability
    /// Ŵ = E[e^(−θW)] = 1 − Cθ/(δ+θ); the useful time of a served request is E[S e^(−θS)] = μ/(μ+θ)².
    private var withoutCancellation: LongRun {
        guard arrival < capacity else {
            let law = ServiceLaw.exponential(mean: 1 / capacity)
            return .noSteadyState(GoodputDecay(arrival: arrival, service: law, leaving: leaving))
        }
        let delayed = ErlangFormulas.delay(servers: connections, load: arrival / service)
        let drain = capacity - arrival
        let waiting = delayed * leaving / (drain + leaving)
        let reached = 1 - waiting
        let lost = waiting + reached * leavingInService
        let wait = delayed * drain / ((drain + leaving) * (drain + leaving)) / reached
        return .steady(
            SteadyState(
                waiting: waiting,
                inService: reached * leavingInService,
                goodput: arrival * reached * staying,
                utilisation: arrival / capacity,
                hold: 1 / service,
                wasted: waiting + reached * leavingInService * (1 + staying),
                orphaned: lost,
                inSystem: arrival * delayed / drain + arrival / service,
                wait: wait
            )
        )
    }

    /// Waiting clients leave, served ones do not: Erlang-A, and then a race of service against patience whose loser's
    /// service goes on. Wasted share 1 − (μ/(μ+θ))², orphaned share θ/(μ+θ), whatever the load.
    private func queueOnly() throws(QueueingError) -> SteadyState {
        let chain = try ErlangA(arrival: arrival, service: service, abandonment: leaving, servers: connections)
        let waiting = leaving * chain.waiting / arrival
        let reached = service * chain.busy / arrival
        return SteadyState(
            waiting: waiting,
            inService: reached * leavingInService,
            goodput: service * chain.busy * staying,
            utilisation: chain.busy / Double(connections),
            hold: chain.busy / arrival,
            wasted: leavingInService * (1 + staying),
            orphaned: leavingInService,
            inSystem: chain.busy + chain.waiting,
            wait: chain.waitingToBeServed / (arrival * reached)
        )
    }

    /// Waiting and served clients leave: π_n ∝ Π λ/(min(n,c)μ + nθ), which is Erlang-A with the service rate μ+θ (the
    /// state-dependent birth-death chain of Palm 1957). Wasted share θ/(μ+θ), orphaned 0.
    private func withCancellation() throws(QueueingError) -> SteadyState {
        let chain = try ErlangA(
            arrival: arrival,
            service: service + leaving,
            abandonment: leaving,
            servers: connections
        )
        let reached = (service + leaving) * chain.busy / arrival
        return SteadyState(
            waiting: leaving * chain.waiting / arrival,
            inService: leaving * chain.busy / arrival,
            goodput: service * chain.busy,
            utilisation: chain.busy / Double(connections),
            hold: chain.busy / arrival,
            wasted: leavingInService,
            orphaned: 0,
            inSystem: chain.busy + chain.waiting,
            wait: chain.waitingToBeServed / (arrival * reached)
        )
    }
}
