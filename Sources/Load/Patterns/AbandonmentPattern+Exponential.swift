extension AbandonmentPattern {
    /// Clients as likely to leave in the next second as in any other: what queueing theory predicts exactly.
    ///
    /// - Parameter mean: how long a client waits on average, above 0.
    public static func exponential(mean: Duration) -> AbandonmentPattern {
        AbandonmentPattern(name: "exponential", patience: .exponential(mean: mean))
    }
}
