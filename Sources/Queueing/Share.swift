/// A part of a whole, or a probability.
package struct Share: Sendable, Hashable, Comparable {
    /// 0 is none, 1 is all.
    package let fraction: Double

    /// A share as given; the models refuse what lies outside 0…1, naming the parameter.
    package static func fraction(_ value: Double) -> Share {
        Share(fraction: value)
    }

    /// A computed share, without the last digit's rounding that would put it outside 0…1.
    static func rounded(_ value: Double) -> Share {
        Share(fraction: min(max(value, 0), 1))
    }

    package static func < (left: Share, right: Share) -> Bool {
        left.fraction < right.fraction
    }
}
