import Foundation
import Testing
import WastedWorkMeasurement

@testable import WastedWorkConnections

/// `WASTED_WORK_STRESS_LEASES=100000 swift test -c release --filter HandOverStress` is the full run.
@Suite("Cancelled leases at the hand-over", .serialized)
struct HandOverStressTests {
    /// How many leases are cancelled in all.
    private static let wanted =
        ProcessInfo.processInfo.environment["WASTED_WORK_STRESS_LEASES"].flatMap { Int($0) }
    private static let leases = wanted ?? 4_000

    /// The greater part on real databases.
    @Test("leave no leak, no stuck waiter and no stray cancel", arguments: HandOverKinds.allCases)
    func handOver(kind: HandOverKinds) async throws {
        let share =
            switch kind {
            case .sqlite: Self.leases * 6 / 10
            case .fake: Self.leases * 3 / 10
            case .curl: Self.leases / 10
            }
        try await stress(kind.open(connections: 4), leases: share)
    }

    private func stress<Kind: HandOverKind>(_ kind: Kind, leases: Int) async throws {
        let stress = HandOverStress(kind)
        let begin = MonotonicInstant.now
        let count = await stress.run(leases: leases, seed: 2024)
        let duration = begin.duration(to: .now)
        let audit = stress.pool.audit()
        #expect(count.cancelled == leases)
        #expect(count.wrong == [])
        #expect(audit.isClean && audit.grants == audit.returns)
        #expect(stress.pool.gauges == (0, 0))
        #expect(count.stopped > leases / 20 && count.tooLate > leases / 100, "both sides of the race: \(count)")
        if Self.wanted != nil { print("\(Kind.self) in \(duration): \(count), \(audit)") }
        await stress.pool.close()
        await kind.close()
    }
}
