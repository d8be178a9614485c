extension AbandonmentPattern {
    /// Every client leaves after the same time. Under sustained overload cancelling alone does not save goodput here.
    ///
    /// - Parameter timeout: how long each waits, above 0.
    public static func fixedTimeout(_ timeout: Duration) -> AbandonmentPattern {
        AbandonmentPattern(name: "fixed-timeout", patience: .fixed(timeout))
    }
}
