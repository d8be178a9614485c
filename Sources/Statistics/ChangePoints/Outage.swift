/// A row of nights that stand out, too few to be a level.
///
/// Three bad nights among seven make the seven look like a new level. They are an outage, it may be over, and it says so itself: a level
/// for these three alone leaves less unexplained than one for all seven.
struct Outage {
    /// Places of its nights.
    let nights: Range<Int>

    /// The row of fewer nights than confirm a shift that leaves clearly less unexplained than a shift does; nil where none does.
    ///
    /// What is left is the sum of the distances from the medians of both parts: a single spike, however high, moves neither.
    ///
    /// - Parameters:
    ///   - values: oldest first.
    ///   - shift: place of the first value of the new level, 1 or more.
    init?(in values: [Double], since shift: Int) {
        let level = Part(values[shift...])
        let old = Part(values[..<shift])
        // By less than a night usually leaves it may be chance: the first night of a small step often lies nearer the old level.
        let usual = (level.rest + old.rest) / Double(values.count)
        var (least, found) = (level.rest + old.rest - usual, Range<Int>?.none)
        for first in shift..<values.count {
            let ends = (first + ShiftScan.fewestSuspected)..<(first + ShiftScan.fewestAfter)
            for end in ends where end <= values.count {
                let row = Part(values[first..<end])
                let others = Part(values[..<first] + values[end...])
                let isSameSide = (row.median < others.median) == (level.median < old.median)
                let left = row.rest + others.rest
                if isSameSide, left < least { (least, found) = (left, first..<end) }
            }
        }
        guard let found else { return nil }
        nights = found
    }

    /// Some of the nights with a level of their own.
    private struct Part {
        let median: Double
        /// Sum of the distances from it.
        let rest: Double

        init(_ values: ArraySlice<Double>) {
            let sorted = values.sorted()
            let middle = sorted.count / 2
            let median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
            self.median = median
            rest = values.reduce(0) { $0 + abs($1 - median) }
        }
    }
}
