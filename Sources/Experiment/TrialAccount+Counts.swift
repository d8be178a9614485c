import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

/// How many requests met which fate.
extension TrialAccount {
    var counts: [Metric: Double] {
        let attempts = Double(records.count)
        let intents = Double(Set(records.map(\.intent)).count)
        let answered = Double(records.count(where: \.answeredInTime))
        return [
            .attempts: attempts,
            .intents: intents,
            .retryAmplification: attempts / intents,
            .answered: answered,
            .intentsAnswered: Double(Set(records.filter(\.answeredInTime).map(\.intent)).count) / intents,
            .goodput: Double(answeredWithinWindow.count) / window,
            .failures: Double(records.count { $0.outcome == .failed }),
            .completed: Double(completed),
            .rejections: Double(records.count { $0.outcome == .rejected }),
            .cancellationLate: Double(records.count(where: \.completedLate)),
        ]
    }

    var abandonment: [Metric: Double] {
        let attempts = Double(records.count)
        let left = records.filter { $0.left != nil }
        let waiting = left.count(where: \.wasStillWaiting)
        return [
            .abandonment: Double(left.count) / attempts,
            .abandonmentWaiting: Double(waiting) / attempts,
            .abandonmentInService: Double(left.count - waiting) / attempts,
        ]
    }

    /// Answers of the time in which the load lasted: an arm that takes longer to drain is not credited with it.
    var answeredWithinWindow: [RequestRecord] {
        records.filter { $0.answeredInTime && $0.ended <= windowEnd }
    }

    var orphans: [Metric: Double] {
        let (mean, most) = inFlight.orphans(over: spec.window)
        return [
            .inFlightMean: inFlight.mean(over: spec.window),
            .orphansMean: mean,
            .orphansMax: Double(most),
            .drainTime: drainTime.inSeconds,
        ]
    }

    /// From when nobody came or left any more to nothing in flight. The load ends with its window or its shutdown.
    private var drainTime: Duration {
        guard let drained = observation.driver.drainedAt else { return .zero }
        let loadEnd = observation.driver.shutDownAt ?? windowEnd
        let from = max(loadEnd, observation.driver.lastDeparture ?? loadEnd)
        return max(.zero, from.duration(to: drained))
    }

    /// The workload adds what its pool says.
    var integrity: [Metric: Double] {
        let uncalledFor = records.count(where: \.stoppedUncalledFor)
        return [.strayCancels: Double(uncalledFor), .leasesLeaked: 0, .stuckWaiters: 0]
    }

    var driver: [Metric: Double] {
        [.driverUnsent: Double(observation.driver.unsent)]
    }
}

extension RequestRecord {
    /// Whether it stopped as if cancelled before anybody had cancelled it.
    fileprivate var stoppedUncalledFor: Bool {
        guard outcome == .cancelled else { return false }
        return cancelled.map { $0 > ended } ?? true
    }

    /// Whether the client left before the work held anything.
    fileprivate var wasStillWaiting: Bool {
        guard let left else { return false }
        return granted.map { $0 >= left } ?? true
    }
}
