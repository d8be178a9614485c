import Testing
import WastedWorkCancellation
import WastedWorkMeasurement

@testable import WastedWorkConnections

/// One body for every kind of connection.
@Suite("After every cancellation the connection works again")
struct HandOverTests {
    enum Way: CaseIterable, Sendable { case token, task, both }

    @Test("cancelled in the middle", arguments: HandOverKinds.allCases, Way.allCases)
    func inTheMiddle(kind: HandOverKinds, way: Way) async throws {
        try await inTheMiddle(kind.open(connections: 1), way)
    }

    private func inTheMiddle<Kind: HandOverKind>(_ kind: Kind, _ way: Way) async throws {
        let pool = ConnectionPool(kind.connections)
        for _ in 0..<10 {
            let source = CancellationSource()
            let begun = Flag()
            let request = Task {
                try await pool.withConnection(meter: .started(), cancellation: source.token) {
                    try await kind.workEndlessly(on: $0, begun: begun, cancellation: source.token)
                }
            }
            await begun.wait()
            if way != .task { source.cancel(.clientLeft) }
            if way != .token { request.cancel() }
            let error = await #expect(throws: (any Error).self) { try await request.value }
            #expect(error?.isCancellation == true)
            #expect(try await works(pool, kind))
        }
        #expect(pool.audit().isClean && pool.audit().returns == 20)
        await pool.close()
        await kind.close()
    }

    @Test("cancelled before the work begins", arguments: HandOverKinds.allCases)
    func before(kind: HandOverKinds) async throws {
        try await before(kind.open(connections: 1))
    }

    private func before<Kind: HandOverKind>(_ kind: Kind) async throws {
        let pool = ConnectionPool(kind.connections)
        let source = CancellationSource()
        await #expect(throws: Cancelled(.superseded)) {
            try await pool.withConnection(meter: .started(), cancellation: source.token) {
                source.cancel(.superseded)
                try await kind.workEndlessly(on: $0, begun: Flag(), cancellation: source.token)
            }
        }
        #expect(try await works(pool, kind))
        #expect(pool.audit().isClean)
        await pool.close()
        await kind.close()
    }

    private func works<Kind: HandOverKind>(_ pool: ConnectionPool<Kind.C>, _ kind: Kind) async throws -> Bool {
        try await pool.withConnection(meter: .started(), cancellation: .never) {
            try await kind.workBriefly(on: $0, size: 7, cancellation: .never)
        }
    }
}
