import WastedWorkMeasurement
import WastedWorkResults

/// How many requests were where at each instant, computed from records, so that nothing is missed between samples.
struct InFlightTimeline {
    let records: [RequestRecord]
    let origin: MonotonicInstant

    /// The gauges at the instants at which memory was sampled.
    func filled(from memory: MemoryObservation) -> Timeline {
        let samples = memory.samples.filter { $0.time >= origin }
        let instants = samples.map(\.time)
        var timeline = Timeline()
        timeline.time = instants.map { origin.duration(to: $0).inSeconds }
        timeline.inFlight = counts(at: instants) { ($0.started, $0.ended) }
        timeline.inPool = counts(at: instants) { record in record.granted.map { ($0, record.released ?? record.ended) }
        }
        timeline.waiting = counts(at: instants) { record in
            record.asked.map { ($0, record.granted ?? record.ended) }
        }
        timeline.orphans = counts(at: instants, orphaned)
        timeline.residentBytes = samples.map(\.residentBytes)
        timeline.heapBytes = samples.compactMap(\.heapBytes)
        return timeline
    }

    /// Attempts running for nobody: time average over the given length from the origin, and maximum at any time.
    func orphans(over length: Duration) -> (mean: Double, max: Int) {
        let end = origin.advanced(by: length)
        let spans = records.compactMap(orphaned)
        let total = spans.reduce(0) { $0 + max(0, $1.0.duration(to: min($1.1, end)).inSeconds) }
        // The maximum is reached where some orphan begins.
        let most = counts(at: spans.map(\.0).sorted(), orphaned).max() ?? 0
        return (total / length.inSeconds, most)
    }

    /// Attempts in flight: time average over the given length from the origin.
    func mean(over length: Duration) -> Double {
        let end = origin.advanced(by: length)
        let total = records.reduce(0) { $0 + max(0, $1.started.duration(to: min($1.ended, end)).inSeconds) }
        return total / length.inSeconds
    }

    /// Orphans in flight integrated over time, from how many there are between one change and the next.
    var orphanedTime: Duration {
        let changes = records.compactMap(orphaned).flatMap { [$0.0, $0.1] }.sorted()
        return zip(counts(at: changes, orphaned), zip(changes, changes.dropFirst())).reduce(.zero) { sum, interval in
            sum + interval.1.0.duration(to: interval.1.1) * interval.0
        }
    }

    private func orphaned(_ record: RequestRecord) -> (MonotonicInstant, MonotonicInstant)? {
        record.left.map { ($0, record.ended) }
    }

    /// How many spans contain each instant; a span contains its beginning and not its end. Instants ascend.
    private func counts(
        at instants: [MonotonicInstant],
        _ span: (RequestRecord) -> (MonotonicInstant, MonotonicInstant)?
    ) -> [Int] {
        let spans = records.compactMap(span).filter { $0.0 < $0.1 }
        let (begins, ends) = (spans.map(\.0).sorted(), spans.map(\.1).sorted())
        var (begun, ended) = (0, 0)
        return instants.map { instant in
            while begun < begins.count && begins[begun] <= instant { begun += 1 }
            while ended < ends.count && ends[ended] <= instant { ended += 1 }
            return begun - ended
        }
    }
}
