import WastedWorkMeasurement

/// Where hand-made records begin; not 0, so that one cannot be taken for the other.
let loadStart = MonotonicInstant(nanoseconds: 5_000_000_000)

/// That many milliseconds after the origin.
func at(_ milliseconds: Double) -> MonotonicInstant {
    loadStart.advanced(by: .microseconds(Int(milliseconds * 1000)))
}

extension RequestRecord {
    /// A record in milliseconds after the origin; what it used is set by `using`.
    static func sample(
        _ id: Int,
        _ span: ClosedRange<Double>,
        intendedAt intended: Double? = nil,
        intent: Int? = nil,
        granted: Double? = nil,
        released: Double? = nil,
        left: Double? = nil,
        cancelled: Double? = nil,
        _ outcome: Outcome = .answered,
        using: (inout RequestRecord) -> Void = { _ in }
    ) -> RequestRecord {
        var record = RequestRecord(
            id: id,
            intent: intent ?? id,
            attempt: 0,
            intendedStart: at(intended ?? span.lowerBound),
            started: at(span.lowerBound),
            ended: at(span.upperBound),
            outcome: outcome
        )
        (record.granted, record.released) = (granted.map(at), released.map(at))
        (record.left, record.cancelled) = (left.map(at), cancelled.map(at))
        using(&record)
        return record
    }
}

extension CPUTime {
    static func milliseconds(_ count: Int64) -> CPUTime { CPUTime(nanoseconds: count * 1_000_000) }
}
