import WastedWork

/// The patterns of abandonment of the suite, in terms of a workload's own mean service time, so that every workload
/// meets clients who are about as patient compared with what they ask for.
struct StandardLoad: Sendable {
    /// Clients that arrive per second.
    let rate: Double
    /// Mean service time.
    let service: Duration

    /// Every pattern by the name under which scenarios carry it.
    enum Pattern: String, CaseIterable {
        case patient, exponential
        case fixedTimeout = "fixed-timeout"
        case lognormal
        case refreshRetry = "refresh-retry"
        case flashSale = "flash-sale"
        case massDisconnect = "mass-disconnect"
        case shutdown
    }

    /// Poisson arrivals and exponential demands under a pattern; its instants follow the window's length.
    func profile(_ pattern: Pattern, window: Duration) -> LoadProfile {
        LoadProfile(
            arrivals: .poisson(rate: rate),
            demand: .exponential(mean: service),
            pattern: abandonment(pattern, window: window)
        )
    }

    private func abandonment(_ pattern: Pattern, window: Duration) -> AbandonmentPattern {
        switch pattern {
        case .patient: .patient
        case .exponential: .exponential(mean: service * 3)
        case .fixedTimeout: .fixedTimeout(service * 2)
        case .lognormal: .lognormal(median: service * 2, sigma: 0.75)
        case .refreshRetry:
            .refreshRetry(patience: .lognormal(median: service * 2, sigma: 0.5), pause: service, limit: 2)
        case .flashSale:
            .flashSale(
                burst: Burst(factor: 3, start: window / 4, length: window / 4),
                patience: .lognormal(median: service * 2, sigma: 0.5),
                pause: service,
                limit: 1
            )
        case .massDisconnect: .massDisconnect(at: window / 2, share: 0.8, jitter: window / 50)
        case .shutdown: .shutdown(at: window * 3 / 4)
        }
    }
}
