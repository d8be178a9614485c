import WastedWorkMeasurement

/// Another process with a burst in it.
///
/// The base process runs on a clock that goes faster while the burst lasts. So every base keeps its nature (a Poisson
/// process stays one, with a rate that steps up and down), and arrivals before the burst are those without it.
public struct BurstArrivals: ArrivalProcess {
    let base: any ArrivalProcess
    let burst: Burst

    /// For a reader of a report.
    public var summary: String { "\(base.summary), \(burst.summary)" }

    /// The instants of arrival; the same generator gives the same ones.
    public func times(within window: Duration, using generator: inout SeededGenerator) -> [Duration] {
        let span = Duration.rounded(seconds: baseTime(at: window.inSeconds))
        let times = base.times(within: span, using: &generator)
        return times.map { .rounded(seconds: time(atBaseTime: $0.inSeconds)) }.filter { $0 < window }
    }

    /// What the base's clock shows, in seconds.
    private func baseTime(at time: Double) -> Double {
        let inBurst = min(max(time - burst.start.inSeconds, 0), burst.length.inSeconds)
        return time + (burst.factor - 1) * inBurst
    }

    /// The inverse of `baseTime(at:)`.
    private func time(atBaseTime baseTime: Double) -> Double {
        let beyond = max(baseTime - burst.start.inSeconds, 0)
        let inBurst = min(beyond / burst.factor, burst.length.inSeconds)
        return baseTime - (burst.factor - 1) * inBurst
    }
}

extension ArrivalProcess where Self == BurstArrivals {
    /// A Poisson process that is denser for a while.
    ///
    /// - Parameters:
    ///   - rate: mean clients per second outside the burst.
    ///   - factor: how many times denser inside it.
    ///   - start: when it begins, since the load began.
    ///   - length: how long it lasts.
    public static func burst(rate: Double, factor: Double, start: Duration, length: Duration) -> Self {
        BurstArrivals(base: .poisson(rate: rate), burst: Burst(factor: factor, start: start, length: length))
    }
}
