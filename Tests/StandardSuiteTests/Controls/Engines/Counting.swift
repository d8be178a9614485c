import WastedWork

/// Does nothing, and reports a figure that only it can know.
struct Counting: Workload {
    let value: Double
    let metric: Metric

    func serve(_ request: Request, cancellation: CancellationToken) async throws {}

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        findings.add(value, to: metric)
        return findings
    }
}
