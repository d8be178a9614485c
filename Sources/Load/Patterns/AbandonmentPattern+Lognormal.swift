extension AbandonmentPattern {
    /// Clients who mostly wait about as long, a few much longer.
    ///
    /// - Parameters:
    ///   - median: what half of the clients wait at least, above 0.
    ///   - sigma: standard deviation of the logarithm, at least 0.
    public static func lognormal(median: Duration, sigma: Double) -> AbandonmentPattern {
        AbandonmentPattern(name: "lognormal", patience: .lognormal(median: median, sigma: sigma))
    }
}
