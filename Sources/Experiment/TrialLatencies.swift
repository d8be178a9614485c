import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

/// Times by their distribution: how long clients waited, how long cancellation took, how late the driver was.
struct TrialLatencies {
    /// Of the answered, from the intended start.
    let answered: LatencyHistogram
    /// Of all, from the intended start to the answer or to leaving.
    let all: LatencyHistogram
    /// From asking to stop to the resource released.
    let cancellation: LatencyHistogram
    /// From the intended start to the start.
    let lateness: LatencyHistogram

    init(_ records: [RequestRecord], _ driver: DriverReport) {
        answered = LatencyHistogram(of: records.filter(\.answeredInTime).map(\.responseTime))
        all = LatencyHistogram(of: records.map(\.censoredResponseTime))
        cancellation = LatencyHistogram(of: records.compactMap(\.cancellationLatency))
        lateness = LatencyHistogram(of: driver.lateness)
    }

    var metrics: [Metric: Double] {
        [
            .responseP50: answered.seconds(50),
            .responseP99: answered.seconds(99),
            .responseAllP50: all.seconds(50),
            .responseAllP99: all.seconds(99),
            .cancellationLatencyP50: cancellation.seconds(50),
            .cancellationLatencyP99: cancellation.seconds(99),
            .cancellationLatencyMax: cancellation.seconds(100),
            .driverLatenessP99: lateness.seconds(99),
            .driverLatenessMax: lateness.seconds(100),
        ]
    }

    /// By the name under which result files keep them.
    var distributions: [String: Distribution] {
        named.reduce(into: [:]) { $0[$1.name] = $1.histogram.summary }
    }

    var warnings: [String] {
        named.filter { $0.histogram.dropped > 0 }.map { name, histogram in
            "\(histogram.dropped) values of \(name) were out of range and are not in its percentiles"
        }
    }

    private var named: [(name: String, histogram: LatencyHistogram)] {
        [
            ("response.answered", answered), ("response.all", all), ("cancellation.latency", cancellation),
            ("driver.lateness", lateness),
        ]
    }
}

extension LatencyHistogram {
    fileprivate init(of values: [Duration]) {
        self.init()
        for value in values { record(value) }
    }

    /// Not a number when nothing was recorded.
    fileprivate func seconds(_ percent: Double) -> Double {
        percentile(percent)?.inSeconds ?? .nan
    }

    /// The percentiles that result files keep.
    fileprivate var summary: Distribution {
        let asked: [Double] = [1, 5, 10, 25, 50, 75, 90, 95, 99, 99.9, 100]
        let found = asked.compactMap { percent in percentile(percent).map { (percent, $0.inSeconds) } }
        return Distribution(count: count, dropped: dropped, percentiles: found.map(\.0), seconds: found.map(\.1))
    }
}
