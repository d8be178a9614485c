/// The long-run means of one arm, under the load as it is.
package struct SteadyState: Sendable, Equatable {
    /// Share of the offered attempts whose client left before the answer.
    package let abandonment: Share
    /// Share of the offered attempts whose client left while waiting; never more than `abandonment`.
    package let abandonmentWaiting: Share
    /// Answers accepted by a client still waiting.
    package let goodput: Rate
    /// Mean share of the connections that is busy.
    package let utilisation: Share
    /// Mean time that an offered attempt holds a connection; 0 for one that never got any counts too.
    package let hold: Duration
    /// Share of the busy time that goes to attempts whose client left: doomed and orphaned.
    package let wasted: Share
    /// Share of the busy time that is spent after the client left: all that cancellation can recover.
    package let orphaned: Share
    /// Mean number of requests waiting or in service, those whose client has left included.
    package let inSystem: Double
    /// Mean wait of the answered for their connection; nil where nobody is answered.
    package let waitOfAnswered: Duration?

    /// Share of the offered attempts whose client left during service.
    package var abandonmentInService: Share {
        .rounded(abandonment.fraction - abandonmentWaiting.fraction)
    }

    /// - Parameters:
    ///   - waiting: probability of leaving while waiting.
    ///   - inService: probability of leaving during service.
    ///   - goodput: answers per second.
    ///   - utilisation: busy share of the connections.
    ///   - hold: seconds an offered attempt.
    ///   - wasted: share of busy time.
    ///   - orphaned: share of busy time.
    ///   - inSystem: requests.
    ///   - wait: seconds, of the answered.
    init(
        waiting: Double,
        inService: Double,
        goodput: Double,
        utilisation: Double,
        hold: Double,
        wasted: Double,
        orphaned: Double,
        inSystem: Double,
        wait: Double?
    ) {
        abandonment = .rounded(waiting + inService)
        abandonmentWaiting = .rounded(waiting)
        self.goodput = .perSecond(max(goodput, 0))
        self.utilisation = .rounded(utilisation)
        self.hold = .seconds(max(hold, 0))
        self.wasted = .rounded(wasted)
        self.orphaned = .rounded(orphaned)
        self.inSystem = max(inSystem, 0)
        waitOfAnswered = wait.map { .seconds(max($0, 0)) }
    }
}
