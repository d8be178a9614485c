/// One draw of a load, complete before anything runs, so that every arm replays the same.
package struct LoadPlan: Sendable, Equatable {
    /// Clients in order of arrival; a client's position is its intent.
    package let clients: [ClientPlan]
    /// When the server shuts down, since the load began.
    package let shutdownAt: Duration?
    /// How long clients arrive.
    package let window: Duration

    /// - Parameters:
    ///   - clients: in order of arrival, numbered by position.
    ///   - shutdownAt: when the server shuts down, since the load began.
    ///   - window: how long clients arrive.
    package init(clients: [ClientPlan], shutdownAt: Duration? = nil, window: Duration) {
        precondition(
            clients.enumerated().allSatisfy { $0.offset == $0.element.intent },
            "the clients of a plan are numbered by their position"
        )
        self.clients = clients
        self.shutdownAt = shutdownAt
        self.window = window
    }

    /// Draws a load. The same profile, window and seed give the same plan.
    ///
    /// Each quantity of each client has a stream of its own. So plans of different patterns with the same seed have
    /// the same demands, the same arrivals (bursts aside), and first patiences from the same chance.
    ///
    /// - Parameters:
    ///   - profile: what to draw from.
    ///   - window: how long clients arrive.
    ///   - seed: any value.
    package static func draw(_ profile: LoadProfile, window: Duration, seed: UInt64) -> LoadPlan {
        let streams = SeededGenerator(seed: seed)
        let drawing = ClientDrawing(profile: profile, streams: streams)
        var arrivals = streams.stream("arrivals")
        let times = profile.effectiveArrivals.times(within: window, using: &arrivals)
        return LoadPlan(
            clients: times.enumerated().map { drawing.client($0.offset, arrivingAt: $0.element) },
            shutdownAt: profile.pattern.shutdown,
            window: window
        )
    }

    /// How many attempts there can be at most.
    package var attemptLimit: Int {
        clients.reduce(0) { $0 + $1.attempts.count }
    }
}
