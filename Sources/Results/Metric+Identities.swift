/// Laws that the figures of any trial must obey, whatever was measured: `TrialAccount` holds each trial against them.
extension Metric {
    /// 1 in every trial of a pool; anything else is an error of the suite.
    package static let identityBusy = law(
        "identity.busy",
        .ratio,
        "hold time of all attempts over busy time by the pool's own books; must be 1"
    )
    /// 1 in every trial in which anybody left before the end.
    package static let identityOrphans = law(
        "identity.orphans",
        .ratio,
        "orphans in flight, integrated over time, over the sum of orphaned times; must be 1"
    )
    /// Normal with mean 0 and deviation 1 in the long run.
    package static let identityPatience = law(
        "identity.patience",
        .ratio,
        "departures less the time that clients were present over their mean patience, in standard deviations; exponential patience only"
    )
    /// The same of services.
    package static let identityService = law(
        "identity.service",
        .ratio,
        "services ended less hold time over mean service, in standard deviations; scenarios with a model and exponential service only"
    )

    /// In the order in which lists show them.
    package static let identities = [identityBusy, identityOrphans, identityPatience, identityService]
    /// Those that hold exactly; the others hold up to chance.
    package static let exactIdentities = [identityBusy, identityOrphans]

    private static func law(_ name: String, _ unit: Unit, _ summary: String) -> Metric {
        Metric(name, unit: unit, polarity: .neutral, summary: summary)
    }
}
