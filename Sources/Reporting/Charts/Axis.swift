#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The way from a quantity to a place in a drawing, along one direction.
struct Axis: Sendable, Equatable {
    /// Which quantities are equally far apart.
    enum Law: Sendable {
        /// Those of equal difference.
        case linear
        /// Those of equal ratio.
        case logarithmic
    }

    let law: Law
    /// Quantity at the start; below `high`, and above 0 on a logarithmic axis.
    let low: Double
    /// Quantity at the end.
    let high: Double
    /// Place of `low`.
    let start: Double
    /// Place of `high`; may be before `start`, as for heights.
    let end: Double

    /// - Parameters:
    ///   - law: which quantities are equally far apart.
    ///   - range: what the axis must show; an empty range is widened.
    ///   - start: place of its lower end.
    ///   - end: place of its upper end.
    init(_ law: Law, _ range: ClosedRange<Double>, from start: Double, to end: Double) {
        let (low, high) = Self.widened(range, law)
        self.law = law
        self.low = low
        self.high = high
        self.start = start
        self.end = end
    }

    /// Where a quantity is; what is outside is at the nearer end.
    func place(of value: Double) -> Double {
        guard value.isFinite else { return start }
        let share =
            switch law {
            // Divided first: the difference of two huge numbers is more than a double holds.
            case .linear: (value / size - low / size) / (high / size - low / size)
            case .logarithmic: (log(max(value, low)) - log(low)) / (log(high) - log(low))
            }
        return start + (end - start) * min(max(share, 0), 1)
    }

    private var size: Double { max(abs(low), abs(high)) }

    private static func widened(_ range: ClosedRange<Double>, _ law: Law) -> (Double, Double) {
        let bound = 1e300
        let low = min(max(range.lowerBound, -bound), bound)
        let high = min(max(range.upperBound, -bound), bound)
        switch law {
        case .linear:
            if high > low { return (low, high) }
            return low == 0 ? (0, 1) : (min(low, 0), max(low, 0))
        case .logarithmic:
            let least = max(low, 1e-12)
            return high > least ? (least, high) : (least / 2, least * 2)
        }
    }
}
