/// What a load that lasts for a window comes to in the mean, from an idle pool to the last request's end.
///
/// A measured trial is such a window: it begins idle, and under overload never gets to a steady state. Shares and times
/// are means over all attempts that arrive in the window; utilisation and the number in system are means over its time.
package struct WindowMeans: Sendable, Equatable {
    /// Share of the attempts whose client left while waiting.
    package let abandonmentWaiting: Share
    /// Share of the attempts whose client left during service.
    package let abandonmentInService: Share
    /// Mean time from asking for a connection to getting it, or to leaving the line.
    package let wait: Duration
    /// Mean time that an attempt holds a connection; one that never gets any counts as 0.
    package let hold: Duration
    /// Share of the hold that goes to attempts whose client left: doomed and orphaned.
    package let wasted: Share
    /// Share of the hold that is spent after the client left.
    package let orphaned: Share
    /// Mean share of the connections that is busy.
    package let utilisation: Share
    /// Mean number waiting or in service, those whose client has left included; nil where the model does not tell.
    package let inSystem: Double?

    /// Share of the attempts that are answered before their client leaves.
    package var answered: Share {
        .rounded(1 - abandonmentWaiting.fraction - abandonmentInService.fraction)
    }

    /// - Parameters:
    ///   - waiting: probability of leaving while waiting.
    ///   - inService: probability of leaving during service.
    ///   - wait: seconds an attempt.
    ///   - hold: seconds an attempt, above 0.
    ///   - useful: seconds an attempt, of those that are answered in time.
    ///   - orphaned: seconds an attempt.
    ///   - utilisation: busy share of the connections.
    ///   - inSystem: requests.
    init(
        waiting: Double,
        inService: Double,
        wait: Double,
        hold: Double,
        useful: Double,
        orphaned: Double,
        utilisation: Double,
        inSystem: Double?
    ) {
        abandonmentWaiting = .rounded(waiting)
        abandonmentInService = .rounded(inService)
        self.wait = .seconds(wait)
        self.hold = .seconds(hold)
        wasted = .rounded(1 - useful / hold)
        self.orphaned = .rounded(orphaned / hold)
        self.utilisation = .rounded(utilisation)
        self.inSystem = inSystem
    }
}
