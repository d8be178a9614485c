import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// OpenMetrics text, for Prometheus by way of a file collector or a push gateway. Gauges alone, base units, no
/// timestamps; the suite, the commit and the machine are labels of `wasted_work_run`.
enum OpenMetricsFormat {
    static func text(of report: Report) -> String {
        let figures = report.analysis.exchanged.flatMap(\.exchangeFigures)
        let byMetric = Dictionary(grouping: figures, by: \.metric)
        let families = Metric.catalogue.flatMap { metric in
            byMetric[metric].map { values(of: metric, $0) + changes(of: metric, $0) } ?? []
        }
        let lines = (about(report) + families).flatMap(\.lines) + ["# EOF"]
        return lines.map { $0 + "\n" }.joined()
    }

    private static func values(of metric: Metric, _ figures: [ExchangeFigure]) -> [OpenMetricsFamily] {
        let name = words(of: metric)
        return families(name, unit(of: metric), help: metric.summary, figures.filter(\.isOfArm))
    }

    private static func changes(of metric: Metric, _ figures: [ExchangeFigure]) -> [OpenMetricsFamily] {
        let help = "candidate arm over baseline arm, pair by pair: \(metric.summary)"
        return families("\(words(of: metric))_change", "ratio", help: help, figures.filter { !$0.isOfArm })
    }

    /// The value and the ends of its interval: a family each, since a sum over one must mean something.
    private static func families(
        _ name: String,
        _ unit: String?,
        help: String,
        _ figures: [ExchangeFigure]
    ) -> [OpenMetricsFamily] {
        var value = OpenMetricsFamily(name, unit: unit, help: help)
        var lower = OpenMetricsFamily("\(name)_lower", unit: unit, help: "lower end of the interval: \(help)")
        var upper = OpenMetricsFamily("\(name)_upper", unit: unit, help: "upper end of the interval: \(help)")
        for figure in figures {
            value.add(labels(of: figure), figure.estimate.value)
            guard let interval = figure.estimate.interval else { continue }
            lower.add(labels(of: figure), interval.low)
            upper.add(labels(of: figure), interval.high)
        }
        return [value, lower, upper]
    }

    private static func labels(of figure: ExchangeFigure) -> [OpenMetricsFamily.Label] {
        let scenario = ("scenario", figure.scenario.name)
        return switch figure.subject {
        case .arm(let arm): [scenario, ("arm", arm)]
        case .ratio(let candidate, let baseline): [scenario, ("candidate", candidate), ("baseline", baseline)]
        }
    }

    /// `upstream.cpu.orphaned` becomes `upstream_cpu_orphaned`, `leasesLeaked` becomes `leases_leaked`.
    private static func words(of metric: Metric) -> String {
        metric.name.reduce(into: "") { words, character in
            if character == "." {
                words += "_"
            } else {
                words += character.isUppercase ? "_\(character.lowercased())" : String(character)
            }
        }
    }

    private static func unit(of metric: Metric) -> String? {
        switch metric.unit {
        case .seconds, .coreSeconds: "seconds"
        case .bytes: "bytes"
        case .byteSeconds: "byte_seconds"
        case .perSecond: "per_second"
        case .fraction, .ratio: "ratio"
        case .workUnits: "units"
        case .count, .unspecified: nil
        }
    }

    /// The run itself: what it was, when it began, and what gave nothing.
    private static func about(_ report: Report) -> [OpenMetricsFamily] {
        let run = report.run
        var what = OpenMetricsFamily("run", help: "the run that the other families are of; always 1")
        what.add(
            [
                ("suite", run.suite), ("profile", run.profile), ("run", run.id), ("commit", run.host.commit ?? ""),
                ("cpu", run.host.cpuModel), ("cores", String(run.host.cores)), ("kernel", run.host.kernel),
                ("toolchain", run.host.toolchain),
            ],
            1
        )
        var start = OpenMetricsFamily("run_start_timestamp", unit: "seconds", help: "start of the run, since 1970")
        if let time = InstantText.nanoseconds(run.startedAt) { start.add([], Double(time) / 1e9) }
        return [what, start, failedTrials(report)]
    }

    private static func failedTrials(_ report: Report) -> OpenMetricsFamily {
        var family = OpenMetricsFamily("failed_trials", help: "trials that gave no result; must be 0")
        for scenario in report.analysis.exchanged {
            for arm in scenario.description.arms.uniqued(by: \.self) {
                let count = scenario.failures.count { $0.arm == arm }
                family.add([("scenario", scenario.description.name), ("arm", arm)], Double(count))
            }
        }
        return family
    }
}
