import Testing
import WastedWorkCancellation
import WastedWorkConnections
import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

@testable import WastedWorkExperiment

/// Laws that every trial must obey, and engines that break them.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct TrialIdentitiesTests {
    @Test("requests and pool agree to the nanosecond on how long connections were lent", arguments: Arm.compared)
    func busy(arm: Arm) async throws {
        let result = try await trial(Leasing(.once), arm)
        let law = try #require(result[.identityBusy])
        #expect(abs(law - 1) < 1e-9 && result.isSound && result.brokenIdentities.isEmpty)
    }

    @Test("an engine that charges a lease twice is found out, and its trial is not believed")
    func chargedTwice() async throws {
        let result = try await trial(Leasing(.twice), .withoutCancellation)
        #expect(result.brokenIdentities == [.identityBusy] && !result.isSound)
    }

    @Test("counting orphans and adding up their times come to the same")
    func orphans() {
        let records: [RequestRecord] = [
            .sample(0, 0...50, left: 20), .sample(1, 10...40, left: 20), .sample(2, 30...90, left: 60),
            .sample(3, 5...6),
        ]
        let result = TrialAccount.sample(records).result()
        #expect(result[.identityOrphans].map { abs($0 - 1) < 1e-12 } == true)
    }

    @Test("exponential patience leaves as often as it says, and a driver that forgets half of the departures is seen")
    func patience() {
        let mean = 0.02
        var generator = SeededGenerator(seed: 3)
        let law: some Patience = .exponential(mean: .seconds(mean))
        let patience = (0..<400).compactMap { _ in law.draw(using: &generator) }.map { $0 / .milliseconds(1) }
        let sound = deviation(patience, mean: mean) { _ in true }
        let forgetful = deviation(patience, mean: mean) { $0.isMultiple(of: 2) }
        #expect(abs(sound) < 4 && forgetful < -5)
    }

    @Test("parts that do not add up to their whole are found in a result of any age")
    func parts() {
        var result = TrialResult(scenario: "s", arm: "a", pair: 0, seed: 0, order: 0, window: 1)
        (result[.holdUseful], result[.holdDoomed], result[.holdOrphaned], result[.holdTotal]) = (1, 2, 3, 6)
        #expect(result.isSound)
        result[.holdOrphaned] = 2.9
        #expect(result.brokenIdentities == [.holdTotal] && !result.isSound)
    }

    /// Requests of 30 ms whose clients leave when their patience ends, where the engine lets them.
    private func deviation(_ patience: [Double], mean: Double, leaves: (Int) -> Bool) -> Double {
        let records = patience.enumerated().map { index, patience in
            RequestRecord.sample(index, 0...30, left: leaves(index) && patience < 30 ? patience : nil)
        }
        let scenario = Scenario(
            "s",
            summary: "a sample",
            load: { _ in .sample(.exponential(mean: .seconds(mean))) },
            workload: { _ in Idle() }
        )
        let observation = TrialAccount.sample(records).observation
        let account = TrialAccount(
            scenario: scenario,
            spec: .sample(),
            observation: observation,
            findings: WorkloadFindings()
        )
        return account.result()[.identityPatience] ?? .nan
    }

    private func trial(_ workload: some Workload, _ arm: Arm) async throws -> TrialResult {
        let scenario = Scenario(
            "s",
            summary: "a sample",
            load: { _ in .sample(.exponential(mean: .milliseconds(10))) },
            workload: { _ in workload }
        )
        let suite = Suite("tests", scenarios: [scenario])
        return try await Trial(suite: suite, spec: .sample(arm: arm), executable: "none").run()
    }
}

/// Holds one of two connections for its demand.
private struct Leasing: Workload {
    private struct Seat: Connection {}

    /// How often the hold is charged.
    enum Charge { case once, twice }

    private let pool = ConnectionPool([Seat(), Seat()])
    private let charge: Charge

    init(_ charge: Charge) {
        self.charge = charge
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await pool.withConnection(meter: request.meter, cancellation: cancellation) { _ in
            switch charge {
            case .once: try await Task.sleep(for: request.demand)
            case .twice: try await request.meter.holding { try await Task.sleep(for: request.demand) }
            }
        }
    }

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        findings.add(pool.audit())
        await pool.close()
        return findings
    }
}
