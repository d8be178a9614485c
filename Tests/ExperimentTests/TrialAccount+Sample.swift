import WastedWorkMeasurement

@testable import WastedWorkExperiment
@testable import WastedWorkLoad

extension TrialAccount {
    /// An account of a trial whose load lasted 100 ms.
    static func sample(
        _ records: [RequestRecord],
        capacity: Int? = nil,
        metering: MeteringChoice = .on,
        findings: WorkloadFindings = WorkloadFindings(),
        observing: (inout TrialObservation) -> Void = { _ in }
    ) -> TrialAccount {
        var report = DriverReport()
        report.origin = loadStart
        report.sent = max(1, records.count)
        var observation = TrialObservation(
            records: records,
            failures: [:],
            driver: report,
            processCPU: .zero,
            memory: MemoryObservation()
        )
        observing(&observation)
        return TrialAccount(
            scenario: .sample("s", capacity: capacity, metering: metering),
            spec: .sample(),
            observation: observation,
            findings: findings
        )
    }
}
