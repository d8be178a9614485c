package import WastedWorkResults

extension GateFigure {
    /// Everything that a gate can watch, in the order in which it is told; reports/README.md repeats it.
    package static let catalogue: [GateFigure] = [
        zero(.leasesLeaked), zero(.strayCancels), zero(.stuckWaiters),
        GateFigure("failures", .count(.failures)),
        GateFigure("work.total", .amount(.workTotal)),
        GateFigure("work.afterLeaving", .perDeparture(.workOrphaned)),
        ratio(.workOrphaned), ratio(.holdOrphaned), ratio(.cpuOrphaned), ratio(.upstreamCPUOrphaned),
        ratio(.memoryPeak),
        GateFigure("cancellation.latency.p50.perHold", .perHold(.cancellationLatencyP50)),
        GateFigure("cancellation.latency.p99.perHold", .perHold(.cancellationLatencyP99)),
        ratio(.holdTotal), ratio(.cpuProcess), ratio(.goodput), ratio(.responseP99),
    ]

    /// The figure of that name, or nil.
    package static func named(_ name: String) -> GateFigure? {
        catalogue.first { $0.name == name }
    }

    /// What a history must have kept of each trial.
    package static let metrics: [Metric] =
        catalogue.map(\.metric) + [.holdTotal, .attempts, .abandonmentInService]

    private static func zero(_ metric: Metric) -> GateFigure {
        GateFigure(metric.name, .zero(metric))
    }

    private static func ratio(_ metric: Metric) -> GateFigure {
        GateFigure("\(metric.name).ratio", .ratio(metric))
    }
}
