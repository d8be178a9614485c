extension AbandonmentPattern {
    /// Clients who lose patience, refresh, and so ask the same again while the old attempt may still run.
    ///
    /// - Parameters:
    ///   - patience: how long a client waits, on every attempt anew.
    ///   - pause: from leaving to asking again.
    ///   - limit: how many times a client comes back at most.
    public static func refreshRetry(patience: any Patience, pause: Duration, limit: Int) -> AbandonmentPattern {
        AbandonmentPattern(name: "refresh-retry", patience: patience, retry: Retry(pause: pause, limit: limit))
    }
}
