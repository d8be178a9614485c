/// Every metric that the suite itself reports, in the order in which lists show them.
///
/// The summary of each is its documentation; reports/README.md repeats it.
extension Metric {
    package static let cpuUseful = neutral("cpu.useful", .coreSeconds, "CPU of requests answered in time")
    package static let cpuDoomed = less(
        "cpu.doomed",
        .coreSeconds,
        "CPU of unanswered requests, spent before the client left"
    )
    package static let cpuOrphaned = less("cpu.orphaned", .coreSeconds, "CPU spent after the client left")
    package static let cpuProcess = less(
        "cpu.process",
        .coreSeconds,
        "user and system CPU of the trial's process, load to drain"
    )
    package static let cpuProcessUser = neutral(
        "cpu.process.user",
        .coreSeconds,
        "the part of cpu.process outside the kernel, by the kernel's estimate"
    )
    package static let cpuProcessSystem = neutral(
        "cpu.process.system",
        .coreSeconds,
        "the part of cpu.process inside the kernel, by the kernel's estimate"
    )
    package static let cpuHarness = neutral("cpu.harness", .coreSeconds, "CPU of the driver and the samplers")
    package static let cpuCoverage = neutral(
        "cpu.coverage",
        .fraction,
        "CPU charged to requests over process CPU less harness CPU"
    )

    package static let holdUseful = neutral("hold.useful", .seconds, "hold time of requests answered in time")
    package static let holdDoomed = less(
        "hold.doomed",
        .seconds,
        "hold time of unanswered requests, before the client left"
    )
    package static let holdOrphaned = less("hold.orphaned", .seconds, "hold time after the client left")
    package static let holdTotal = less("hold.total", .seconds, "hold time of all attempts")

    package static let workUseful = neutral("work.useful", .workUnits, "work units of requests answered in time")
    package static let workDoomed = less(
        "work.doomed",
        .workUnits,
        "work units of unanswered requests, before the client left"
    )
    package static let workOrphaned = less("work.orphaned", .workUnits, "work units done after the client left")
    package static let workTotal = less("work.total", .workUnits, "work units of all attempts")
    package static let workAmplification = less(
        "work.amplification",
        .ratio,
        "total over useful work units; absent when nothing was useful"
    )

    package static let poolUtilisation = less(
        "pool.utilisation",
        .fraction,
        "busy connection time over capacity times window"
    )
    package static let poolWaitMean = less(
        "pool.wait.mean",
        .seconds,
        "mean wait for a connection, of those who gave up too"
    )
    package static let memoryPeak = less("memory.peak", .bytes, "peak resident memory above the idle process")
    package static let memoryHeapPeak = less("memory.heap.peak", .bytes, "peak sampled live heap above idle")
    package static let memoryOrphaned = less(
        "memory.orphaned",
        .byteSeconds,
        "declared memory held after the client left"
    )

    package static let goodput = more(
        "goodput",
        .perSecond,
        "answers within the window, accepted by clients still waiting"
    )
    package static let goodputHold = more(
        "goodput.hold",
        .ratio,
        "hold-seconds of answers within the window, per second"
    )
    package static let attempts = neutral("attempts", .count, "requests sent, retries counted")
    package static let intents = neutral("intents", .count, "clients that wanted an answer")
    package static let answered = more("answered", .count, "attempts answered before their client left")
    package static let intentsAnswered = more(
        "intents.answered",
        .fraction,
        "clients answered by any of their attempts, over all clients"
    )
    package static let abandonment = less("abandonment", .fraction, "attempts whose client left before the answer")
    package static let abandonmentWaiting = less(
        "abandonment.waiting",
        .fraction,
        "attempts whose client left before the work began"
    )
    package static let abandonmentInService = less(
        "abandonment.inService",
        .fraction,
        "attempts whose client left while the work ran"
    )
    package static let retryAmplification = less("retry.amplification", .ratio, "attempts over intents")

    package static let responseP50 = less(
        "response.p50",
        .seconds,
        "median response time of the answered, from the intended start"
    )
    package static let responseP99 = less(
        "response.p99",
        .seconds,
        "99th percentile of the response time of the answered, from the intended start"
    )
    package static let responseAllP50 = less(
        "response.all.p50",
        .seconds,
        "median time from the intended start to the answer or to leaving"
    )
    package static let responseAllP99 = less(
        "response.all.p99",
        .seconds,
        "99th percentile of the time from the intended start to the answer or to leaving"
    )

    package static let cancellationLatencyP50 = less(
        "cancellation.latency.p50",
        .seconds,
        "median time from asking to stop to the resource released"
    )
    package static let cancellationLatencyP99 = less(
        "cancellation.latency.p99",
        .seconds,
        "99th percentile of the time from asking to stop to the resource released"
    )
    package static let cancellationLatencyMax = less(
        "cancellation.latency.max",
        .seconds,
        "longest time from asking to stop to the resource released"
    )
    package static let cancellationLate = less(
        "cancellation.late",
        .count,
        "attempts that finished although they had been cancelled"
    )

    package static let orphansMean = less(
        "orphans.mean",
        .count,
        "attempts running for nobody, time average over the window"
    )
    package static let orphansMax = less("orphans.max", .count, "attempts running for nobody, at most")
    package static let drainTime = less(
        "drain.time",
        .seconds,
        "end of the load (window or shutdown) or last departure, the later, to nothing in flight"
    )

    package static let upstreamCPU = less("upstream.cpu", .coreSeconds, "CPU of the upstream server's process")
    package static let upstreamCPUUser = neutral(
        "upstream.cpu.user",
        .coreSeconds,
        "the part of upstream.cpu outside the kernel, by the kernel's estimate"
    )
    package static let upstreamCPUSystem = neutral(
        "upstream.cpu.system",
        .coreSeconds,
        "the part of upstream.cpu inside the kernel, by the kernel's estimate"
    )
    package static let upstreamCPUOrphaned = less(
        "upstream.cpu.orphaned",
        .coreSeconds,
        "CPU the upstream spent on a request after its client had left"
    )
    package static let upstreamWorkOrphaned = less(
        "upstream.work.orphaned",
        .count,
        "slices the upstream computed after the client had left"
    )

    package static let leasesLeaked = less("integrity.leasesLeaked", .count, "connections never returned; must be 0")
    package static let strayCancels = less(
        "integrity.strayCancels",
        .count,
        "cancellations that hit a request nobody had cancelled; must be 0"
    )
    package static let stuckWaiters = less(
        "integrity.stuckWaiters",
        .count,
        "waiters left in the queue after the drain; must be 0"
    )
    package static let failures = less("failures", .count, "attempts that ended with an error other than cancellation")
    package static let driverLatenessP99 = neutral(
        "driver.lateness.p99",
        .seconds,
        "99th percentile of how late the driver fired a request"
    )
    package static let driverLatenessMax = neutral(
        "driver.lateness.max",
        .seconds,
        "how late the driver fired a request, at most"
    )
    package static let driverUnsent = neutral("driver.unsent", .count, "planned requests the driver could not send")

    package static let calibrationCPU = neutral(
        "calibration.cpu",
        .fraction,
        "CPU found over CPU known; the calibration workload only"
    )
    package static let calibrationHold = neutral(
        "calibration.hold",
        .fraction,
        "hold time found over hold time known; the calibration workload only"
    )
    package static let calibrationMemory = neutral(
        "calibration.memory",
        .fraction,
        "peak memory found over memory known; the calibration workload only"
    )

    /// Every metric, in display order.
    package static let catalogue: [Metric] =
        [
            cpuUseful, cpuDoomed, cpuOrphaned, cpuProcess, cpuProcessUser, cpuProcessSystem, cpuHarness, cpuCoverage,
            holdUseful, holdDoomed, holdOrphaned, holdTotal,
            workUseful, workDoomed, workOrphaned, workTotal, workAmplification,
            poolUtilisation, poolWaitMean, inFlightMean, memoryPeak, memoryHeapPeak, memoryOrphaned,
            goodput, goodputHold, attempts, intents, answered, intentsAnswered,
            abandonment, abandonmentWaiting, abandonmentInService, retryAmplification,
            responseP50, responseP99, responseAllP50, responseAllP99,
            cancellationLatencyP50, cancellationLatencyP99, cancellationLatencyMax, cancellationLate,
            completed, orphansMean, orphansMax, drainTime,
            upstreamCPU, upstreamCPUUser, upstreamCPUSystem, upstreamCPUOrphaned, upstreamWorkOrphaned,
            leasesLeaked, strayCancels, stuckWaiters, failures, rejections,
            driverLatenessP99, driverLatenessMax, driverUnsent,
            calibrationCPU, calibrationHold, calibrationMemory,
        ] + identities

    /// The catalogue's metric of that name, or nil for a workload's own.
    package static func named(_ name: String) -> Metric? {
        catalogueByName[name]
    }

    private static let catalogueByName = Dictionary(
        catalogue.map { ($0.name, $0) },
        uniquingKeysWith: { first, _ in first }
    )
}
