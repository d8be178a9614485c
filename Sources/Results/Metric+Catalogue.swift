/// Every metric that the suite itself reports, in the order in which lists show them.
extension Metric {
    public static let cpuUseful = Metric(
        "cpu.useful", unit: .coreSeconds, polarity: .neutral, summary: "CPU of requests answered in time")
    public static let cpuDoomed = Metric(
        "cpu.doomed", unit: .coreSeconds, polarity: .lowerIsBetter,
        summary: "CPU of unanswered requests, spent before the client left")
    public static let cpuOrphaned = Metric(
        "cpu.orphaned", unit: .coreSeconds, polarity: .lowerIsBetter, summary: "CPU spent after the client left")
    public static let cpuProcess = Metric(
        "cpu.process", unit: .coreSeconds, polarity: .lowerIsBetter,
        summary: "user and system CPU of the trial's process, load to drain")
    public static let cpuHarness = Metric(
        "cpu.harness", unit: .coreSeconds, polarity: .neutral, summary: "CPU of the driver and the samplers")
    public static let cpuCoverage = Metric(
        "cpu.coverage", unit: .fraction, polarity: .neutral,
        summary: "CPU charged to requests over process CPU less harness CPU")

    public static let holdUseful = Metric(
        "hold.useful", unit: .seconds, polarity: .neutral, summary: "hold time of requests answered in time")
    public static let holdDoomed = Metric(
        "hold.doomed", unit: .seconds, polarity: .lowerIsBetter,
        summary: "hold time of unanswered requests, before the client left")
    public static let holdOrphaned = Metric(
        "hold.orphaned", unit: .seconds, polarity: .lowerIsBetter, summary: "hold time after the client left")
    public static let holdTotal = Metric(
        "hold.total", unit: .seconds, polarity: .lowerIsBetter, summary: "hold time of all attempts")

    public static let workUseful = Metric(
        "work.useful", unit: .workUnits, polarity: .neutral, summary: "work units of requests answered in time")
    public static let workDoomed = Metric(
        "work.doomed", unit: .workUnits, polarity: .lowerIsBetter,
        summary: "work units of unanswered requests, before the client left")
    public static let workOrphaned = Metric(
        "work.orphaned", unit: .workUnits, polarity: .lowerIsBetter, summary: "work units done after the client left")
    public static let workTotal = Metric(
        "work.total", unit: .workUnits, polarity: .lowerIsBetter, summary: "work units of all attempts")
    public static let workAmplification = Metric(
        "work.amplification", unit: .fraction, polarity: .lowerIsBetter,
        summary: "total over useful work units; absent when nothing was useful")

    public static let poolUtilisation = Metric(
        "pool.utilisation", unit: .fraction, polarity: .lowerIsBetter,
        summary: "busy connection time over capacity times window")
    public static let poolWaitMean = Metric(
        "pool.wait.mean", unit: .seconds, polarity: .lowerIsBetter,
        summary: "mean wait for a connection, of those who gave up too")
    public static let memoryPeak = Metric(
        "memory.peak", unit: .bytes, polarity: .lowerIsBetter, summary: "peak resident memory above the idle process")
    public static let memoryHeapPeak = Metric(
        "memory.heap.peak", unit: .bytes, polarity: .lowerIsBetter, summary: "peak sampled live heap above idle")
    public static let memoryOrphaned = Metric(
        "memory.orphaned", unit: .count, polarity: .lowerIsBetter,
        summary: "byte-seconds of declared memory held after the client left")

    public static let goodput = Metric(
        "goodput", unit: .perSecond, polarity: .higherIsBetter, summary: "answers accepted by clients still waiting")
    public static let goodputHold = Metric(
        "goodput.hold", unit: .fraction, polarity: .higherIsBetter, summary: "useful hold-seconds per second")
    public static let attempts = Metric(
        "attempts", unit: .count, polarity: .neutral, summary: "requests sent, retries counted")
    public static let intents = Metric(
        "intents", unit: .count, polarity: .neutral, summary: "clients that wanted an answer")
    public static let answered = Metric(
        "answered", unit: .count, polarity: .higherIsBetter, summary: "attempts answered before their client left")
    public static let abandonment = Metric(
        "abandonment", unit: .fraction, polarity: .lowerIsBetter, summary: "attempts whose client left before the answer")
    public static let abandonmentWaiting = Metric(
        "abandonment.waiting", unit: .fraction, polarity: .lowerIsBetter,
        summary: "attempts whose client left before the work began")
    public static let abandonmentInService = Metric(
        "abandonment.inService", unit: .fraction, polarity: .lowerIsBetter,
        summary: "attempts whose client left while the work ran")
    public static let retryAmplification = Metric(
        "retry.amplification", unit: .fraction, polarity: .lowerIsBetter, summary: "attempts over intents")

    public static let responseP50 = Metric(
        "response.p50", unit: .seconds, polarity: .lowerIsBetter,
        summary: "median response time of the answered, from the intended start")
    public static let responseP99 = Metric(
        "response.p99", unit: .seconds, polarity: .lowerIsBetter,
        summary: "99th percentile of the response time of the answered, from the intended start")
    public static let responseAllP50 = Metric(
        "response.all.p50", unit: .seconds, polarity: .lowerIsBetter,
        summary: "median time from the intended start to the answer or to leaving")
    public static let responseAllP99 = Metric(
        "response.all.p99", unit: .seconds, polarity: .lowerIsBetter,
        summary: "99th percentile of the time from the intended start to the answer or to leaving")

    public static let cancellationLatencyP50 = Metric(
        "cancellation.latency.p50", unit: .seconds, polarity: .lowerIsBetter,
        summary: "median time from asking to stop to the resource released")
    public static let cancellationLatencyP99 = Metric(
        "cancellation.latency.p99", unit: .seconds, polarity: .lowerIsBetter,
        summary: "99th percentile of the time from asking to stop to the resource released")
    public static let cancellationLatencyMax = Metric(
        "cancellation.latency.max", unit: .seconds, polarity: .lowerIsBetter,
        summary: "longest time from asking to stop to the resource released")
    public static let cancellationLate = Metric(
        "cancellation.late", unit: .count, polarity: .lowerIsBetter,
        summary: "attempts that finished although they had been cancelled")

    public static let orphansMean = Metric(
        "orphans.mean", unit: .count, polarity: .lowerIsBetter, summary: "attempts running for nobody, time average")
    public static let orphansMax = Metric(
        "orphans.max", unit: .count, polarity: .lowerIsBetter, summary: "attempts running for nobody, at most")
    public static let drainTime = Metric(
        "drain.time", unit: .seconds, polarity: .lowerIsBetter,
        summary: "last departure or shutdown to nothing in flight")

    public static let upstreamCPU = Metric(
        "upstream.cpu", unit: .coreSeconds, polarity: .lowerIsBetter, summary: "CPU of the upstream server's process")
    public static let upstreamCPUOrphaned = Metric(
        "upstream.cpu.orphaned", unit: .coreSeconds, polarity: .lowerIsBetter,
        summary: "CPU the upstream spent on a request after its client had left")
    public static let upstreamWorkOrphaned = Metric(
        "upstream.work.orphaned", unit: .workUnits, polarity: .lowerIsBetter,
        summary: "slices the upstream computed after the client had left")

    public static let leasesLeaked = Metric(
        "integrity.leasesLeaked", unit: .count, polarity: .lowerIsBetter, summary: "connections never returned; must be 0")
    public static let strayCancels = Metric(
        "integrity.strayCancels", unit: .count, polarity: .lowerIsBetter,
        summary: "cancellations that hit a request nobody had cancelled; must be 0")
    public static let stuckWaiters = Metric(
        "integrity.stuckWaiters", unit: .count, polarity: .lowerIsBetter,
        summary: "waiters left in the queue after the drain; must be 0")
    public static let failures = Metric(
        "failures", unit: .count, polarity: .lowerIsBetter, summary: "attempts that ended with an error other than cancellation")
    public static let driverLatenessP99 = Metric(
        "driver.lateness.p99", unit: .seconds, polarity: .neutral,
        summary: "99th percentile of how late the driver fired a request")
    public static let driverLatenessMax = Metric(
        "driver.lateness.max", unit: .seconds, polarity: .neutral, summary: "how late the driver fired a request, at most")
    public static let driverUnsent = Metric(
        "driver.unsent", unit: .count, polarity: .neutral, summary: "planned requests the driver could not send")

    /// All of the above, in display order.
    public static let catalogue: [Metric] = [
        cpuUseful, cpuDoomed, cpuOrphaned, cpuProcess, cpuHarness, cpuCoverage,
        holdUseful, holdDoomed, holdOrphaned, holdTotal,
        workUseful, workDoomed, workOrphaned, workTotal, workAmplification,
        poolUtilisation, poolWaitMean, memoryPeak, memoryHeapPeak, memoryOrphaned,
        goodput, goodputHold, attempts, intents, answered,
        abandonment, abandonmentWaiting, abandonmentInService, retryAmplification,
        responseP50, responseP99, responseAllP50, responseAllP99,
        cancellationLatencyP50, cancellationLatencyP99, cancellationLatencyMax, cancellationLate,
        orphansMean, orphansMax, drainTime,
        upstreamCPU, upstreamCPUOrphaned, upstreamWorkOrphaned,
        leasesLeaked, strayCancels, stuckWaiters, failures,
        driverLatenessP99, driverLatenessMax, driverUnsent,
    ]

    /// The catalogue's metric of that name, or nil for a workload's own.
    public static func named(_ name: String) -> Metric? {
        catalogue.first { $0.name == name }
    }
}
