extension AbandonmentPattern {
    /// The server shuts down: from that instant nobody arrives, and everybody in flight leaves.
    ///
    /// - Parameters:
    ///   - time: the instant, since the load began.
    ///   - patience: how long a client waits before it.
    public static func shutdown(at time: Duration, patience: any Patience = .never) -> AbandonmentPattern {
        AbandonmentPattern(name: "shutdown", patience: patience, shutdown: time)
    }
}
