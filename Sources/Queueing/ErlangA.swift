/// M/M/c with waiting customers that leave: c servers at rate μ each, and each waiting customer leaving at rate θ.
///
/// The number in system is a birth-death chain with the death rate min(n,c)μ + (n−c)⁺θ (C. Palm, "Research on telephone
/// traffic carried by full availability groups", Tele 1, 1957; O. Garnett, A. Mandelbaum, M. Reiman, "Designing a call
/// center with impatient customers", Manufacturing & Service Operations Management 4, 2002). States up to c are summed
/// by the loss formula, those above as a product series; the two meet at n = c.
struct ErlangA {
    /// Mean number of busy servers, E[min(n,c)].
    let busy: Double
    /// Mean number waiting, E[(n−c)⁺].
    let waiting: Double
    /// Mean number waiting of those that will reach a server.
    ///
    /// The k-th in the queue reaches one with probability cμ/(cμ+kθ), as its chances on the way there telescope.
    let waitingToBeServed: Double

    /// - Parameters:
    ///   - arrival: λ, per second.
    ///   - service: μ of one server, per second.
    ///   - abandonment: θ of one waiting customer, per second.
    ///   - servers: c.
    /// - Throws: `queueTooLong` when the queue cannot be summed over.
    init(arrival: Double, service: Double, abandonment: Double, servers: Int) throws(QueueingError) {
        let capacity = Double(servers) * service
        let load = arrival / service
        let queue = try ProductSeries(
            ratio: { arrival / (capacity + $0 * abandonment) },
            addend: { capacity / (capacity + $0 * abandonment) }
        )
        let loss = ErlangFormulas.loss(servers: servers, load: load)
        let below = queue.first * (1 - loss)
        let scale = 1 / (queue.total * loss + below)
        let full = queue.first * loss * scale
        let allBusy = queue.total * loss * scale
        busy = load * below * scale + Double(servers) * (allBusy - full)
        waiting = queue.moment * loss * scale
        waitingToBeServed = queue.accumulated * loss * scale
    }
}
