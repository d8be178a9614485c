import Testing
import WastedWorkConnections
import WastedWorkMeasurement
import WastedWorkResults

@testable import WastedWorkExperiment

struct WorkloadFindingsTests {
    @Test("values of one metric add up, also to what the trial measured")
    func adding() {
        var findings = WorkloadFindings()
        findings.add(0.5, to: .upstreamCPU)
        findings.add(0.25, to: .upstreamCPU)
        findings.add(10, to: .attempts)
        let result = TrialAccount.sample([.sample(0, 0...1)], findings: findings).result()
        #expect(result[.upstreamCPU] == 0.75 && result[.attempts] == 11)
    }

    @Test("what was measured is held against what was known beforehand")
    func expectation() {
        var findings = WorkloadFindings()
        findings.expect(0.008, of: [.cpuUseful, .cpuDoomed, .cpuOrphaned], as: .calibrationCPU)
        let records: [RequestRecord] = [
            .sample(0, 0...9) { $0.cpuBefore = .milliseconds(6) },
            .sample(1, 0...9, left: 5) { $0.cpuAfter = .milliseconds(4) },
        ]
        #expect(near(TrialAccount.sample(records, findings: findings).result()[.calibrationCPU], 1.25))
    }

    @Test("a workload's own additions count as measured")
    func expectationOfAdditions() {
        var findings = WorkloadFindings()
        findings.add(3, to: .upstreamCPU)
        findings.expect(2, of: [.upstreamCPU], as: .calibrationCPU)
        #expect(TrialAccount.sample([], findings: findings).result()[.calibrationCPU] == 1.5)
    }

    @Test("where nothing was known or measured there is no quotient, and the former is told")
    func impossibleExpectation() {
        var findings = WorkloadFindings()
        findings.expect(0, of: [.holdTotal], as: .calibrationHold)
        findings.expect(1, of: [.memoryPeak], as: .calibrationMemory)
        let result = TrialAccount.sample([], findings: findings).result()
        #expect(result[.calibrationHold] == nil && result[.calibrationMemory] == nil)
        #expect(result.warnings == ["nothing was known beforehand for calibration.hold"])
    }

    @Test("upstream work is orphaned from the departure on, by the end of its slices")
    func upstream() {
        var findings = WorkloadFindings()
        findings.upstream = [
            ledger(0, endedAt: 10, 20, 30), ledger(1, endedAt: 10, 20, 21, 30), ledger(2, endedAt: 40),
        ]
        let records: [RequestRecord] = [
            .sample(0, 0...50), .sample(1, 0...50, left: 20), .sample(2, 0...50, left: 20, .cancelled),
        ]
        let result = TrialAccount.sample(records, findings: findings).result()
        #expect(result[.upstreamWorkOrphaned] == 3 && near(result[.upstreamCPUOrphaned], 0.003))
        #expect(result.warnings.isEmpty)
    }

    @Test("upstream work for requests that nobody made is told of")
    func unknownUpstream() {
        var findings = WorkloadFindings()
        findings.upstream = [ledger(7, endedAt: 10)]
        let result = TrialAccount.sample([.sample(0, 0...5)], findings: findings).result()
        #expect(result[.upstreamWorkOrphaned] == 0)
        #expect(result.warnings == ["the upstream worked for 1 requests that nobody here had made"])
    }

    @Test("without an upstream there is none of its metrics")
    func noUpstream() {
        let result = TrialAccount.sample([.sample(0, 0...5)]).result()
        #expect(result[.upstreamWorkOrphaned] == nil && result[.upstreamCPUOrphaned] == nil)
    }

    private func ledger(_ attempt: Int, endedAt ends: Double...) -> UpstreamLedger {
        var ledger = UpstreamLedger(attempt: attempt)
        for end in ends { ledger.record(.milliseconds(1), endedAt: at(end)) }
        return ledger
    }
}
