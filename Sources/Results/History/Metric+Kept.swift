extension Metric {
    /// What a history keeps of a trial: what is tracked from night to night, and what a better method would want.
    package static let kept: [Metric] = [
        cpuUseful, cpuDoomed, cpuOrphaned, cpuProcess,
        holdUseful, holdDoomed, holdOrphaned, holdTotal,
        workUseful, workOrphaned, workTotal,
        poolUtilisation, poolWaitMean, memoryPeak, memoryOrphaned,
        goodput, attempts, answered, abandonment, abandonmentInService,
        responseP50, responseP99, responseAllP99,
        cancellationLatencyP50, cancellationLatencyP99, cancellationLate,
        orphansMean, drainTime,
        upstreamCPU, upstreamCPUOrphaned, upstreamWorkOrphaned,
        leasesLeaked, strayCancels, stuckWaiters, failures,
    ]
}
