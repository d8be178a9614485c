import WastedWorkResults

/// The metrics that a reader meets first, in words.
enum MetricTitle {
    /// In the order of the tables.
    static let leading: [(metric: Metric, title: String)] = [
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

    /// Its title, or the dotted name where it has none.
    static func title(of metric: Metric) -> String {
        leading.first { $0.metric == metric }?.title ?? metric.name
    }
}
