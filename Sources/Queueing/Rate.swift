/// Events per second.
///
/// Any number can be one; the models refuse what is not positive and finite, naming the parameter.
package struct Rate: Sendable, Hashable, Comparable {
    /// Events in one second.
    package let perSecond: Double

    private init(perSecond: Double) {
        self.perSecond = perSecond
    }

    /// So many events a second.
    package static func perSecond(_ value: Double) -> Rate {
        Rate(perSecond: value)
    }

    /// One event in each such interval in the mean, such as the rate of leaving that belongs to a mean patience.
    package static func once(every interval: Duration) -> Rate {
        Rate(perSecond: 1 / interval.inSeconds)
    }

    package static func < (left: Rate, right: Rate) -> Bool {
        left.perSecond < right.perSecond
    }
}
