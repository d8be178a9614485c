import WastedWorkResults
package import WastedWorkStatistics

/// What requests of one service time gain by being cancellable.
package struct NetGain: Sendable, Equatable {
    /// Measured service time of the plain code, in seconds.
    package let service: Double
    /// Seconds of CPU a request that cancellation saves, less what it costs.
    package let gain: Estimate

    /// - Parameters:
    ///   - service: service time in seconds.
    ///   - gain: seconds a request.
    package init(service: Double, gain: Estimate) {
        self.service = service
        self.gain = gain
    }

    init?(_ point: SweepPoint, _ estimator: inout CostEstimator) {
        guard let service = estimator.mean(point.without)?.value,
            let gain = estimator.mean(zip(point.without, point.with).map { $0 - $1 })
        else { return nil }
        self.init(service: service, gain: gain)
    }

    /// True when the interval of the gain excludes 0.
    package var isEstablished: Bool { gain.interval?.excludesZero ?? false }
}
