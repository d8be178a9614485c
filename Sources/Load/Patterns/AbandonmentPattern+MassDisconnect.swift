extension AbandonmentPattern {
    /// A share of the clients leaves at one instant; all others stay to the end.
    ///
    /// - Parameters:
    ///   - time: the instant, since the load began.
    ///   - share: which part of the clients present leaves, 0 to 1.
    ///   - jitter: how much earlier or later each may leave.
    public static func massDisconnect(at time: Duration, share: Double, jitter: Duration) -> AbandonmentPattern {
        AbandonmentPattern(
            name: "mass-disconnect",
            massDisconnect: MassDisconnect(at: time, share: share, jitter: jitter)
        )
    }
}
