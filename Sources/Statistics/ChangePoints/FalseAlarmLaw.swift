#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// How many unchanged series have ever shown a shift as strong as one seen now, looked at every night.
///
/// The bounds come from a simulation of 100 000 series of 90 nights and 6 000 of 1 000 in each of four noises: normal, the same with
/// one night in twenty five standard deviations too high, and autocorrelated by 0.3 and by 0.6. In none of them do more than 5 %
/// ever pass. What may be spent falls off with the night about as n^(−3/2): two fifths of it up to night 30, seven tenths up to
/// night 90, all of it up to night 1 000. Beyond a bound p falls off exponentially with the square of the strength, a little slower
/// than a normal tail; that was seen to hold down to p = 0.00025, and smaller values are its continuation.
struct FalseAlarmLaw {
    /// Strength that has p = 5 % on a night, and that on the nights between two lies on the line over their logarithms.
    private struct Bound {
        let nights: Double
        let strength: Double
    }

    /// The p-value of the bounds.
    private static let declared = 0.05
    /// By how much the square of a strength grows where p falls to 1/e of it; 2 in a normal tail.
    private static let decay = 2.2
    /// The same below the bounds.
    private static let decayBelow = 1.3
    /// How much more often something may be suspected than confirmed.
    private static let leniency = 4.0

    private static let bounds = [
        Bound(nights: 13, strength: 2.92), Bound(nights: 19, strength: 3.26), Bound(nights: 26, strength: 3.49),
        Bound(nights: 36, strength: 3.69), Bound(nights: 52, strength: 3.86), Bound(nights: 73, strength: 4.02),
        Bound(nights: 120, strength: 4.38), Bound(nights: 250, strength: 4.8), Bound(nights: 500, strength: 5.12),
        Bound(nights: 1000, strength: 5.36),
    ]

    /// Square of the bound on this night.
    private let bound: Double

    /// - Parameter nights: nights since the start, or since the last change; the bound beyond 1 000 is that of 1 000.
    init(nights: Int) {
        let strength = Self.strength(after: Double(nights))
        bound = strength * strength
    }

    /// Share of unchanged series that are as strong or stronger on any night so far.
    func pValue(of strength: Double) -> Double {
        let excess = strength * strength - bound
        return min(1, Self.declared * exp(-excess / (excess > 0 ? Self.decay : Self.decayBelow)))
    }

    /// Largest p-value of what is suspected.
    static func suspicion(_ significance: Double) -> Double {
        min(0.5, leniency * significance)
    }

    private static func strength(after nights: Double) -> Double {
        guard let next = bounds.firstIndex(where: { $0.nights > nights }) else {
            return bounds[bounds.count - 1].strength
        }
        guard next > 0 else { return bounds[0].strength }
        let (low, high) = (bounds[next - 1], bounds[next])
        let share = log(nights / low.nights) / log(high.nights / low.nights)
        return low.strength + share * (high.strength - low.strength)
    }
}
