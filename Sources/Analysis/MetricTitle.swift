package import WastedWorkResults

/// The metrics in words; the result file and the formats for programs have their dotted names.
package enum MetricTitle {
    /// Those that a reader meets first, in the order of the tables.
    package static let leading: [(metric: Metric, title: String)] = [
        (.cpuOrphaned, "orphaned CPU"),
        (.holdOrphaned, "orphaned hold"),
        (.workOrphaned, "orphaned work"),
        (.upstreamCPUOrphaned, "orphaned CPU upstream"),
        (.cpuProcess, "CPU in all"),
        (.poolUtilisation, "pool utilisation"),
        (.memoryPeak, "peak memory"),
        (.goodput, "goodput"),
        (.abandonment, "clients that left"),
        (.responseAllP99, "response, all, p99"),
        (.responseP99, "response, answered, p99"),
        (.cancellationLatencyP99, "cancellation latency, p99"),
        (.drainTime, "drain time"),
    ]

    /// The others of the catalogue.
    private static let others: [(metric: Metric, title: String)] = [
        (.cpuUseful, "useful CPU"),
        (.cpuDoomed, "doomed CPU"),
        (.cpuProcessUser, "CPU outside the kernel"),
        (.cpuProcessSystem, "CPU in the kernel"),
        (.cpuHarness, "CPU of the harness"),
        (.cpuCoverage, "CPU attributed to requests"),
        (.holdUseful, "useful hold"),
        (.holdDoomed, "doomed hold"),
        (.holdTotal, "hold in all"),
        (.workUseful, "useful work"),
        (.workDoomed, "doomed work"),
        (.workTotal, "work in all"),
        (.workAmplification, "work in all over useful work"),
        (.poolWaitMean, "wait for a connection, mean"),
        (.inFlightMean, "requests in flight, mean"),
        (.memoryHeapPeak, "peak live heap"),
        (.memoryOrphaned, "orphaned memory"),
        (.goodputHold, "goodput in hold time"),
        (.attempts, "requests sent"),
        (.intents, "clients"),
        (.answered, "requests answered"),
        (.intentsAnswered, "clients answered"),
        (.abandonmentWaiting, "clients that left while waiting"),
        (.abandonmentInService, "clients that left during service"),
        (.retryAmplification, "requests a client"),
        (.responseP50, "response, answered, p50"),
        (.responseAllP50, "response, all, p50"),
        (.cancellationLatencyP50, "cancellation latency, p50"),
        (.cancellationLatencyMax, "cancellation latency, longest"),
        (.cancellationLate, "requests cancelled too late"),
        (.completed, "requests that ran to their end"),
        (.orphansMean, "orphans in flight, mean"),
        (.orphansMax, "orphans in flight, most"),
        (.upstreamCPU, "CPU upstream"),
        (.upstreamCPUUser, "CPU upstream outside the kernel"),
        (.upstreamCPUSystem, "CPU upstream in the kernel"),
        (.upstreamWorkOrphaned, "orphaned work upstream"),
        (.leasesLeaked, "connections never returned"),
        (.strayCancels, "stray cancellations"),
        (.stuckWaiters, "waiters never served"),
        (.failures, "failed requests"),
        (.rejections, "rejected requests"),
        (.driverLatenessP99, "driver late, p99"),
        (.driverLatenessMax, "driver late, most"),
        (.driverUnsent, "requests not sent"),
        (.calibrationCPU, "CPU found over CPU known"),
        (.calibrationHold, "hold found over hold known"),
        (.calibrationMemory, "memory found over memory known"),
        (.identityBusy, "hold over the pool's busy time"),
        (.identityOrphans, "orphans in flight over orphaned time"),
        (.identityPatience, "departures against patience"),
        (.identityService, "services against hold"),
    ]

    private static let titles = Dictionary(
        (leading + others).map { ($0.metric.name, $0.title) },
        uniquingKeysWith: { first, _ in first }
    )

    /// Its title, or the dotted name where it has none: a workload's own.
    package static func title(of metric: Metric) -> String { titles[metric.name] ?? metric.name }
}

extension ControlledFigure {
    /// For a sentence: `orphaned hold over hold in all`.
    var title: String {
        func title(_ name: String) -> String { MetricTitle.title(of: .listed(name)) }
        return per.map { "\(title(metric)) over \(title($0))" } ?? title(metric)
    }
}
