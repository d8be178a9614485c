package import WastedWorkResults

/// A reason to doubt a figure. It travels with the result and is shown as a footnote.
package enum Warning: Hashable, Sendable {
    /// The suite was built without optimisation.
    case debugBuild
    /// The run ended before its schedule did.
    case interrupted
    /// The hypervisor gave that share of the CPU time to others.
    case stealTime(fraction: Double)
    /// The file has trials of a scenario that it does not describe.
    case undescribedScenario(name: String)
    /// Said by the run itself.
    case run(text: String)

    /// No interval can be had.
    case singlePair
    /// So few that the interval promises too much and no effect can be established.
    case fewPairs(count: Int)
    /// Pairs of which a trial is missing; they are left out of every comparison.
    case incompletePairs(count: Int, of: Int)
    /// An arm without any trial.
    case missingArm(arm: String)
    /// Trials that gave no result.
    case failedTrials(arm: String, count: Int, reason: String)
    /// Requests that ended with an error other than cancellation.
    case failedRequests(arm: String, count: Double)
    /// The driver fired requests late: p99 in seconds, the worst trial's of an arm.
    case driverLate(ArmSpan)
    /// Planned requests that were never sent.
    case driverUnsent(arm: String, count: Double)
    /// A counter that must be 0.
    case integrity(metric: Metric, arm: String, count: Double)
    /// A law that holds exactly is broken, in so many trials.
    case brokenIdentity(metric: Metric, arm: String, count: Int)
    /// A law that holds up to chance is missed, by that many standard deviations in the worst trial.
    case missedIdentity(metric: Metric, arm: String, deviations: Double)
    /// Said by a trial, in so many trials of that arm.
    case trial(arm: String, text: String, count: Int)

    /// CPU that was charged to requests, over CPU that was spent: so much is missing from, or too much in, the split.
    case coverage(ArmSpan)
    /// An arm has the metric in some trials only.
    case absentValues(arm: String, count: Int, of: Int)
    /// An arm has the metric in none of its trials.
    case noValues(arm: String)

    /// How loudly it is to be said.
    package var severity: Severity {
        switch self {
        case .integrity, .brokenIdentity: .alarm
        default: .doubt
        }
    }

    /// The two volumes of a warning.
    package enum Severity: Sendable {
        /// A footnote.
        case doubt
        /// Above everything else: the figures may be wrong altogether.
        case alarm
    }
}
