import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

/// The sums of one trial: from records to the raw values of a result file. Pure.
struct TrialAccount {
    let scenario: Scenario
    let spec: TrialSpec
    let observation: TrialObservation
    let findings: WorkloadFindings

    var records: [RequestRecord] { observation.records }
    var origin: MonotonicInstant { observation.driver.origin }

    /// Everything a result file holds of this trial.
    func result() -> TrialResult {
        var result = TrialResult(
            scenario: spec.scenario,
            arm: spec.arm.rawValue,
            pair: spec.pair,
            seed: spec.seed,
            order: spec.order,
            window: spec.window.inSeconds
        )
        for values in [costs, holds, counts, latencies, orphans, memory, driver, integrity, upstream] {
            for (metric, value) in values where value.isFinite { result[metric] = value }
        }
        for (metric, value) in findings.values { result[metric] = (result[metric] ?? 0) + value }
        result.distributions = distributions.mapValues { $0.summary }
        result.timeline = InFlightTimeline(records: records, origin: origin).filled(from: observation.memory)
        result.requests = records.prefix(TrialAccount.spanLimit).map { span($0) }
        result.warnings = warnings
        return result
    }

    /// Requests kept one by one, enough for a picture of the queue filling and emptying.
    static let spanLimit = 60

    /// CPU and work units, split at the departure.
    private var costs: [Metric: Double] {
        let cpu = records.reduce(CPUTime.zero) { $0 + $1.cpu.total }
        let attributable = observation.processCPU - observation.harnessCPU
        let useful = sum { Double($0.work.useful) }
        let total = sum { Double($0.work.total) }
        return [
            .cpuUseful: sum { $0.cpu.useful.seconds },
            .cpuDoomed: sum { $0.cpu.doomed.seconds },
            .cpuOrphaned: sum { $0.cpu.orphaned.seconds },
            .cpuProcess: observation.processCPU.seconds,
            .cpuHarness: observation.harnessCPU.seconds,
            .cpuCoverage: scenario.metering == .on ? cpu.seconds / attributable.seconds : .nan,
            .workUseful: useful,
            .workDoomed: sum { Double($0.work.doomed) },
            .workOrphaned: sum { Double($0.work.orphaned) },
            .workTotal: total,
            .workAmplification: useful > 0 ? total / useful : .nan,
        ]
    }

    private var holds: [Metric: Double] {
        let window = spec.window.inSeconds
        let useful = sum { $0.hold.useful.inSeconds }
        return [
            .holdUseful: useful,
            .holdDoomed: sum { $0.hold.doomed.inSeconds },
            .holdOrphaned: sum { $0.hold.orphaned.inSeconds },
            .holdTotal: sum { $0.hold.total.inSeconds },
            .memoryOrphaned: sum { $0.byteSecondsAfter },
            .goodputHold: useful / window,
            .poolUtilisation: scenario.capacity.map { busyTime / (Double($0) * window) } ?? .nan,
            .poolWaitMean: mean(records.filter { $0.asked != nil }.map { $0.wait.inSeconds }),
        ]
    }

    /// Time that connections were leased within the window.
    private var busyTime: Double {
        let end = origin.advanced(by: spec.window)
        return sum { record in
            guard let granted = record.granted, granted < end else { return 0 }
            return granted.duration(to: min(record.released ?? record.ended, end)).inSeconds
        }
    }

    private var counts: [Metric: Double] {
        let attempts = Double(records.count)
        let intents = Double(Set(records.map(\.intent)).count)
        let answered = Double(records.count(where: \.answeredInTime))
        let left = records.filter { $0.left != nil }
        let waiting = left.count { $0.wasStillWaiting }
        return [
            .attempts: attempts, .intents: intents, .answered: answered,
            .goodput: answered / spec.window.inSeconds,
            .abandonment: Double(left.count) / attempts,
            .abandonmentWaiting: Double(waiting) / attempts,
            .abandonmentInService: Double(left.count - waiting) / attempts,
            .retryAmplification: attempts / intents,
            .failures: Double(records.count { $0.outcome == .failed }),
            .cancellationLate: Double(records.count(where: \.completedLate)),
        ]
    }

    private var memory: [Metric: Double] {
        [
            .memoryPeak: observation.memory.peakAboveIdle.map(Double.init) ?? .nan,
            .memoryHeapPeak: observation.memory.heapPeakAboveIdle.map(Double.init) ?? .nan,
        ]
    }

    private var orphans: [Metric: Double] {
        let length = origin.duration(to: observation.driver.drainedAt ?? origin.advanced(by: spec.window))
        let (mean, most) = InFlightTimeline(records: records, origin: origin).orphans(over: max(length, spec.window))
        return [.orphansMean: mean, .orphansMax: Double(most), .drainTime: drainTime.inSeconds]
    }

    /// From the last departure, or the end of the load where nobody left, to nothing in flight.
    private var drainTime: Duration {
        guard let drained = observation.driver.drainedAt else { return .zero }
        let from = observation.driver.lastDeparture ?? origin.advanced(by: spec.window)
        return max(.zero, from.duration(to: drained))
    }

    private func span(_ record: RequestRecord) -> RequestSpan {
        func at(_ instant: MonotonicInstant) -> Double { origin.duration(to: instant).inSeconds }
        return RequestSpan(
            id: record.id,
            intent: record.intent,
            attempt: record.attempt,
            intendedStart: at(record.intendedStart),
            granted: record.granted.map(at),
            released: record.released.map(at),
            left: record.left.map(at),
            ended: at(record.ended),
            outcome: record.outcome.rawValue
        )
    }

    private var integrity: [Metric: Double] {
        let uncalledFor = records.count { $0.outcome == .cancelled && $0.cancelled == nil }
        return [.strayCancels: Double(uncalledFor), .leasesLeaked: 0, .stuckWaiters: 0]
    }

    func sum(_ value: (RequestRecord) -> Double) -> Double {
        records.reduce(0) { $0 + value($1) }
    }

    func mean(_ values: [Double]) -> Double {
        values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
    }
}

extension RequestRecord {
    /// Whether the client left before the work held anything.
    var wasStillWaiting: Bool {
        guard let left else { return false }
        return granted.map { $0 >= left } ?? true
    }
}
