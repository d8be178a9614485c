import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

/// The sums of one trial: from records to the raw values of a result file. Pure.
///
/// A value that could not be had is not a number here, and absent from the result.
struct TrialAccount {
    let scenario: Scenario
    let spec: TrialSpec
    let observation: TrialObservation
    let findings: WorkloadFindings
    let latencies: TrialLatencies

    /// Requests kept one by one, enough for a picture of the queue filling and emptying. Of the first pair only: every
    /// pair would show the same, and a nightly file would be five times as large.
    static let spanLimit = 60

    init(scenario: Scenario, spec: TrialSpec, observation: TrialObservation, findings: WorkloadFindings) {
        self.scenario = scenario
        self.spec = spec
        self.observation = observation
        self.findings = findings
        latencies = TrialLatencies(observation.records, observation.driver)
    }

    var records: [RequestRecord] { observation.records }
    var origin: MonotonicInstant { observation.driver.origin }
    var window: Double { spec.window.inSeconds }
    var windowEnd: MonotonicInstant { origin.advanced(by: spec.window) }
    var inFlight: InFlightTimeline { InFlightTimeline(records: records, origin: origin) }

    /// Everything a result file holds of this trial.
    func result() -> TrialResult {
        var result = TrialResult(
            scenario: spec.scenario,
            arm: spec.arm.rawValue,
            pair: spec.pair,
            seed: spec.seed,
            order: spec.order,
            window: window
        )
        for (metric, value) in measured where value.isFinite { result[metric] = value }
        for (metric, value) in findings.values { result[metric] = (result[metric] ?? 0) + value }
        for expectation in findings.expectations {
            result[expectation.reportedAs] = expectation.quotient(in: result)
        }
        result.distributions = latencies.distributions
        result.timeline = inFlight.filled(from: observation.memory)
        if spec.pair == 0 {
            result.requests = records.prefix(TrialAccount.spanLimit).map { RequestSpan($0, since: origin) }
        }
        result.warnings = warnings
        return result
    }

    private var measured: [Metric: Double] {
        let groups = [
            cpu, work, hold, memory, counts, abandonment, latencies.metrics, orphans, integrity, upstream, driver,
            identities,
        ]
        return groups.reduce(into: [:]) { $0.merge($1) { _, last in last } }
    }

    func sum(_ value: (RequestRecord) -> Double) -> Double {
        records.reduce(0) { $0 + value($1) }
    }
}

extension RequestSpan {
    fileprivate init(_ record: RequestRecord, since origin: MonotonicInstant) {
        func at(_ instant: MonotonicInstant) -> Double { origin.duration(to: instant).inSeconds }
        self.init(
            id: record.id,
            intent: record.intent,
            attempt: record.attempt,
            intendedStart: at(record.intendedStart),
            granted: record.granted.map(at),
            released: record.released.map(at),
            left: record.left.map(at),
            ended: at(record.ended),
            outcome: record.outcome.rawValue
        )
    }
}
