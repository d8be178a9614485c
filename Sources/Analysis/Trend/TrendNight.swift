/// What a figure was on one night.
package enum TrendNight: Sendable, Equatable {
    /// Not measured.
    case none
    /// The first arm spent nothing and the last did: there is no ratio.
    case fromZero
    /// It has a value.
    case value(TrendPoint)

    /// The value, where there is one.
    package var point: TrendPoint? {
        if case .value(let point) = self { point } else { nil }
    }
}
