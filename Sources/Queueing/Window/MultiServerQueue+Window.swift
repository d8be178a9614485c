extension MultiServerQueue {
    /// What a window of load comes to from an idle pool, whatever the load: exact.
    ///
    /// Arrivals see the time average of the number in system (R. Wolff, "Poisson arrivals see time averages", Operations
    /// Research 30, 1982), first come first served makes an attempt's fate depend on those before it alone, and the
    /// chances of the k-th in line to reach a connection telescope, as in `ErlangA`.
    ///
    /// - Parameter window: how long attempts arrive, above zero.
    /// - Throws: `QueueingError` where the window is no time, or holds too many attempts to sum over.
    package func means(_ arm: ModelArm, over window: Duration) throws(QueueingError) -> WindowMeans {
        try QueueingLimits.check(window, .window)
        let rates = WindowRates(self, arm)
        let occupancy = try QueueOccupancy(
            arrival: rates.arrival,
            window: window.inSeconds,
            ending: rates.ending
        )
        let reached = occupancy.mean(rates.reaching)
        let waiting = 1 - reached
        return WindowMeans(
            waiting: waiting,
            inService: reached * rates.leaving / (rates.service + rates.leaving),
            wait: arm == .withoutCancellation ? occupancy.mean(rates.fullWait) : waiting / rates.leaving,
            hold: rates.hold(reached: reached),
            useful: reached * rates.service / ((rates.service + rates.leaving) * (rates.service + rates.leaving)),
            orphaned: rates.orphaned(reached: reached),
            utilisation: occupancy.mean { Double(min($0, connections)) } / Double(connections),
            inSystem: occupancy.mean { Double($0) }
        )
    }
}

/// The rates of M/M/c in one arm, by the number in system.
private struct WindowRates {
    let arm: ModelArm
    let arrival: Double
    let service: Double
    let leaving: Double
    private let servers: Double

    init(_ queue: MultiServerQueue, _ arm: ModelArm) {
        self.arm = arm
        arrival = queue.arrivalRate.perSecond
        service = queue.serviceRate.perSecond
        leaving = queue.abandonmentRate.perSecond
        servers = Double(queue.connections)
    }

    private var capacity: Double { servers * service }

    /// At which the number falls from n.
    func ending(_ number: Int) -> Double {
        let busy = min(Double(number), servers)
        switch arm {
        case .withoutCancellation: return busy * service
        case .queueOnly: return busy * service + (Double(number) - busy) * leaving
        case .withCancellation: return busy * service + Double(number) * leaving
        }
    }

    /// Probability that a client who finds n in system is still there when its service begins.
    func reaching(_ number: Int) -> Double {
        let ahead = Double(number) - servers + 1
        guard ahead > 0 else { return 1 }
        switch arm {
        // Each of those ahead ends in its turn, whoever has left: a race of patience against ahead exponential times.
        case .withoutCancellation: return Exponential.of(-ahead * Exponential.logOnePlus(leaving / capacity))
        case .queueOnly: return capacity / (capacity + ahead * leaving)
        case .withCancellation:
            let ends = capacity + servers * leaving
            return ends / (ends + ahead * leaving)
        }
    }

    /// Mean wait of an attempt that keeps its place whatever its client does.
    func fullWait(_ number: Int) -> Double {
        max(Double(number) - servers + 1, 0) / capacity
    }

    func hold(reached: Double) -> Double {
        switch arm {
        case .withoutCancellation: 1 / service
        case .queueOnly: reached / service
        case .withCancellation: reached / (service + leaving)
        }
    }

    /// A service that goes on after its client left has as long to go as a fresh one.
    func orphaned(reached: Double) -> Double {
        let leftInService = reached * leaving / (service + leaving)
        switch arm {
        case .withoutCancellation: return (1 - reached + leftInService) / service
        case .queueOnly: return leftInService / service
        case .withCancellation: return 0
        }
    }
}
