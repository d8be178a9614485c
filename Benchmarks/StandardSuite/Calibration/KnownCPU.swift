import WastedWork

/// Work whose CPU and hold time are known beforehand, so that what the suite finds can be held against them.
///
/// Each request burns its demand in CPU, by this thread's own clock and not by the suite's meters, then holds for a
/// fixed time more.
struct KnownCPU: Workload {
    /// Time held after the CPU is burnt.
    static let pause = Duration.milliseconds(4)

    private let known = KnownCosts()

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await request.meter.holding {
            let begin = ContinuousClock.now
            let burnt = CPUBurner.burn(request.demand)
            request.meter.count(1)
            try await Task.sleep(for: KnownCPU.pause)
            known.add(cpu: burnt, hold: ContinuousClock.now - begin)
        }
    }

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        let (cpu, hold) = known.totals
        findings.expect(cpu / .seconds(1), of: [.cpuUseful, .cpuDoomed, .cpuOrphaned], as: .calibrationCPU)
        findings.expect(hold / .seconds(1), of: [.holdTotal], as: .calibrationHold)
        return findings
    }
}
