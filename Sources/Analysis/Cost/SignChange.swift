import WastedWorkStatistics

/// Where a gain that grows with the service time turns from a loss into a gain.
package enum SignChange: Sendable, Equatable {
    /// Between an established loss and the next established gain, at about `near` (all in seconds of service time).
    case between(low: Double, high: Double, near: Double)
    /// No gain was established at any service time tried; the longest was this.
    case notUpTo(Double)
    /// No loss was established: it paid from the shortest service time tried.
    case fromStart(Double)
    /// Nothing was tried, or nothing established.
    case unknown

    /// - Parameter gains: by service time, ascending.
    package init(_ gains: [NetGain]) {
        guard let first = gains.first, let last = gains.last else {
            self = .unknown
            return
        }
        let loss = gains.lastIndex { $0.isEstablished && $0.gain.value < 0 }
        let gain = gains.indices.first { index in
            gains[index].isEstablished && gains[index].gain.value > 0 && index > loss ?? -1
        }
        switch (loss, gain) {
        case (let loss?, let gain?):
            self = .between(
                low: gains[loss].service,
                high: gains[gain].service,
                near: Self.crossing(gains[loss...gain])
            )
        case (_?, nil): self = .notUpTo(last.service)
        case (nil, _?): self = .fromStart(first.service)
        case (nil, nil): self = .unknown
        }
    }

    /// Between the two neighbours of unlike sign, on a straight line: the gain is one in the service time.
    private static func crossing(_ gains: ArraySlice<NetGain>) -> Double {
        var ends = (gains[gains.startIndex], gains[gains.endIndex - 1])
        for (left, right) in zip(gains, gains.dropFirst()) where left.gain.value <= 0 && right.gain.value > 0 {
            ends = (left, right)
        }
        let share = ends.0.gain.value / (ends.0.gain.value - ends.1.gain.value)
        return ends.0.service + share * (ends.1.service - ends.0.service)
    }
}
