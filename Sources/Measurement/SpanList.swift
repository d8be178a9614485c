/// Stretches of time that a request spent on one thing, such as holding leases; those that overlap add up.
///
/// Every stretch is kept until the record is made: the client's leaving may be reported after a stretch that ended
/// later than it, and is to cut that one as well.
struct SpanList: Sendable {
    private struct Span: Sendable {
        let start: MonotonicInstant
        var end: MonotonicInstant?
    }

    private var spans: [Span] = []
    private(set) var openCount = 0

    var isEmpty: Bool { spans.isEmpty }
    var hasOpen: Bool { openCount > 0 }
    var firstStart: MonotonicInstant? { spans.first?.start }
    /// When the last of them ended, nil while any is open.
    var lastEnd: MonotonicInstant? { hasOpen ? nil : spans.compactMap(\.end).max() }

    mutating func open(at instant: MonotonicInstant) {
        spans.append(Span(start: instant))
        openCount += 1
    }

    /// Ends the latest open stretch; which one is meant does not matter to any sum. False when none is open.
    @discardableResult
    mutating func close(at instant: MonotonicInstant) -> Bool {
        guard let index = spans.lastIndex(where: { $0.end == nil }) else { return false }
        spans[index].end = instant
        openCount -= 1
        return true
    }

    /// Ends every open stretch.
    mutating func closeAll(at instant: MonotonicInstant) {
        while close(at: instant) {}
    }

    /// All stretches, cut at `left`; one still open lasts until `end`.
    func split(at left: MonotonicInstant?, openUntil end: MonotonicInstant) -> Split<Duration> {
        spans.reduce(into: Split()) { sum, span in
            let (start, spanEnd) = (span.start, max(span.start, span.end ?? end))
            let cut = min(max(left ?? spanEnd, start), spanEnd)
            sum.before += start.duration(to: cut)
            sum.after += cut.duration(to: spanEnd)
        }
    }
}
