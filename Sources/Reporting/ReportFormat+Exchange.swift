import WastedWorkResults

/// Formats of other tools, each as its consumer documents it; reports/README.md says how to feed them.
extension ReportFormat {
    /// github-action-benchmark, `customSmallerIsBetter`.
    package static let githubBenchmarkSmaller = ReportFormat(name: "github-benchmark-smaller", fileExtension: "json") {
        GitHubBenchmarkFormat.text(of: $0, improving: .lowerIsBetter)
    }
    /// github-action-benchmark, `customBiggerIsBetter`.
    package static let githubBenchmarkBigger = ReportFormat(name: "github-benchmark-bigger", fileExtension: "json") {
        GitHubBenchmarkFormat.text(of: $0, improving: .higherIsBetter)
    }
    /// Bencher Metric Format.
    package static let bencher = ReportFormat(name: "bencher", fileExtension: "json") { BencherFormat.text(of: $0) }
    /// The JSON of JMH.
    package static let jmh = ReportFormat(name: "jmh", fileExtension: "json") { JMHFormat.text(of: $0) }
    /// OpenMetrics, and the older text format of Prometheus at once.
    package static let openMetrics = ReportFormat(name: "openmetrics", fileExtension: "prom") {
        OpenMetricsFormat.text(of: $0)
    }
    /// Influx line protocol.
    package static let influx = ReportFormat(name: "influx", fileExtension: "lp") { InfluxFormat.text(of: $0) }
    /// The text of `go test -bench`.
    package static let go = ReportFormat(name: "go", fileExtension: "txt") { GoBenchmarkFormat.text(of: $0) }
    /// JUnit XML.
    package static let junit = ReportFormat(name: "junit", fileExtension: "xml") { report in
        let name = "\(report.run.suite) \(report.run.profile)"
        return JUnitFormat.text(of: RunCases.cases(of: report), name: name, timestamp: report.run.startedAt)
    }
    /// Workflow commands of GitHub; empty where there is nothing to say.
    package static let annotations = ReportFormat(name: "annotations", fileExtension: "txt") { report in
        AnnotationFormat.text(of: RunAnnotations.annotations(of: report))
    }

    /// All of them, in the order of the help.
    package static let exchange = [
        githubBenchmarkSmaller, githubBenchmarkBigger, bencher, jmh, openMetrics, influx, go, junit, annotations,
    ]
}
