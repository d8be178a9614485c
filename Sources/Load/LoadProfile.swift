// Load: clients that arrive, wait, leave and come back.
//
// A profile says what load a scenario wants; a plan is one draw of it, made before anything runs and replayed in
// every arm; the driver carries a plan out at the planned instants, whatever the state of the system.
// It knows no workload: it drives a `DrivenSystem`. It never slows down for a slow system, never drops a request
// in silence, and decides nothing while it runs that the plan could have decided before.
// Below it stands Measurement (instants, CPU clocks); above it Experiment, whose trial is the driven system.

/// The load that a scenario declares: who arrives when, how much each asks for, and when they give up.
///
/// ```swift
/// LoadProfile(arrivals: .poisson(rate: 80), demand: .exponential(mean: .milliseconds(50)),
///             pattern: .exponential(mean: .milliseconds(200)))
/// ```
public struct LoadProfile: Sendable {
    /// When new clients arrive; the pattern may add a burst.
    public let arrivals: any ArrivalProcess
    /// Nominal service time of a request.
    public let demand: any Demand
    /// How clients give up, and what they do then.
    public let pattern: AbandonmentPattern

    /// - Parameters:
    ///   - arrivals: when new clients arrive.
    ///   - demand: nominal service time of a request.
    ///   - pattern: how clients give up.
    public init(arrivals: any ArrivalProcess, demand: any Demand, pattern: AbandonmentPattern) {
        self.arrivals = arrivals
        self.demand = demand
        self.pattern = pattern
    }

    /// The load for a reader of a report, one line a parameter.
    public var lines: [String] {
        ["arrivals: \(effectiveArrivals.summary)", "demand: \(demand.summary)"] + pattern.lines
    }

    /// The arrivals with the pattern's burst, where it has one.
    var effectiveArrivals: any ArrivalProcess {
        guard let burst = pattern.burst else { return arrivals }
        return BurstArrivals(base: arrivals, burst: burst)
    }
}
