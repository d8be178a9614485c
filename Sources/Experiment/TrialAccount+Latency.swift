import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

/// Times: how long clients waited, how long cancellation took, how late the driver was.
extension TrialAccount {
    /// Histograms by the name under which result files keep them.
    var distributions: [String: LatencyHistogram] {
        [
            "response.answered": histogram(records.filter(\.answeredInTime).map(\.responseTime)),
            "response.all": histogram(records.map(\.censoredResponseTime)),
            "cancellation.latency": histogram(records.compactMap(\.cancellationLatency)),
            "driver.lateness": histogram(observation.driver.lateness),
        ]
    }

    var latencies: [Metric: Double] {
        let distributions = distributions
        return [
            .responseP50: seconds(distributions["response.answered"], 50),
            .responseP99: seconds(distributions["response.answered"], 99),
            .responseAllP50: seconds(distributions["response.all"], 50),
            .responseAllP99: seconds(distributions["response.all"], 99),
            .cancellationLatencyP50: seconds(distributions["cancellation.latency"], 50),
            .cancellationLatencyP99: seconds(distributions["cancellation.latency"], 99),
            .cancellationLatencyMax: seconds(distributions["cancellation.latency"], 100),
        ]
    }

    var driver: [Metric: Double] {
        let lateness = histogram(observation.driver.lateness)
        return [
            .driverLatenessP99: seconds(lateness, 99),
            .driverLatenessMax: seconds(lateness, 100),
            .driverUnsent: Double(observation.driver.unsent),
        ]
    }

    private func histogram(_ values: [Duration]) -> LatencyHistogram {
        var histogram = LatencyHistogram()
        for value in values { histogram.record(value) }
        return histogram
    }

    private func seconds(_ histogram: LatencyHistogram?, _ percentile: Double) -> Double {
        histogram?.percentile(percentile)?.inSeconds ?? .nan
    }
}

extension LatencyHistogram {
    /// The percentiles that result files keep.
    var summary: Distribution {
        let asked: [Double] = [1, 5, 10, 25, 50, 75, 90, 95, 99, 99.9, 100]
        let found = asked.compactMap { asked in percentile(asked).map { (asked, $0.inSeconds) } }
        return Distribution(
            count: count,
            dropped: dropped,
            percentiles: found.map(\.0),
            seconds: found.map(\.1)
        )
    }
}
