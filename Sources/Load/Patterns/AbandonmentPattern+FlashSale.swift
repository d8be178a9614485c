extension AbandonmentPattern {
    /// A burst of clients who refresh when they lose patience.
    ///
    /// - Parameters:
    ///   - burst: how much denser clients arrive, when, and for how long.
    ///   - patience: how long a client waits, on every attempt anew.
    ///   - pause: from leaving to asking again.
    ///   - limit: how many times a client comes back at most.
    public static func flashSale(
        burst: Burst,
        patience: any Patience,
        pause: Duration,
        limit: Int
    ) -> AbandonmentPattern {
        AbandonmentPattern(
            name: "flash-sale",
            patience: patience,
            retry: Retry(pause: pause, limit: limit),
            burst: burst
        )
    }
}
