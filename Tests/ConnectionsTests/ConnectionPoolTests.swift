import Testing
import WastedWorkCancellation
import WastedWorkMeasurement

@testable import WastedWorkConnections

@Suite("The connection pool")
struct ConnectionPoolTests {
    private struct Refused: Error {}
    private let pool = ConnectionPool([FakeConnection()])

    /// Holds the only connection until `done` is raised.
    private func holder(_ begun: Flag, until done: Flag, meter: RequestMeter = .started()) -> Task<Void, any Error> {
        Task {
            try await pool.withConnection(meter: meter, cancellation: .never) { _ in
                begun.raise()
                await done.wait()
            }
        }
    }

    private func waiter(_ token: CancellationToken = .never, meter: RequestMeter = .started()) -> Task<Int, any Error> {
        Task { try await pool.withConnection(meter: meter, cancellation: token) { $0.name } }
    }

    @Test("hands on what the body returns, and tidies up")
    func returns() async throws {
        let connection = FakeConnection(5)
        let pool = ConnectionPool([connection])
        #expect(try await pool.withConnection(meter: .started(), cancellation: .never) { $0.name } == 5)
        #expect(connection.resets == 1)
        #expect(pool.gauges == (0, 0) && pool.audit().isClean && pool.audit().returns == 1)
    }

    @Test("takes the connection back from a body that throws")
    func throwing() async throws {
        await #expect(throws: Refused.self) {
            try await pool.withConnection(meter: .started(), cancellation: .never) { _ in throw Refused() }
        }
        #expect(try await waiter().value == 0)
    }

    @Test("lets a waiter whose token is cancelled leave at once, with the reason")
    func tokenWhileWaiting() async throws {
        let begun = Flag(), done = Flag()
        let holder = holder(begun, until: done)
        await begun.wait()
        let source = CancellationSource()
        let waiter = waiter(source.token)
        await eventually { pool.gauges.waiting == 1 }
        source.cancel(.deadlineExceeded)
        await #expect(throws: Cancelled(.deadlineExceeded)) { try await waiter.value }
        #expect(pool.gauges == (1, 0))
        done.raise()
        try await holder.value
        #expect(pool.audit().isClean && pool.audit().grants == 1)
    }

    @Test("lets a waiter whose Task is cancelled leave at once")
    func taskWhileWaiting() async throws {
        let begun = Flag(), done = Flag()
        let holder = holder(begun, until: done)
        await begun.wait()
        let waiter = waiter()
        await eventually { pool.gauges.waiting == 1 }
        waiter.cancel()
        await #expect(throws: CancellationError.self) { try await waiter.value }
        done.raise()
        try await holder.value
        #expect(pool.audit().isClean)
    }

    @Test("lends nothing to a request that was cancelled before it asked")
    func cancelledBefore() async throws {
        let source = CancellationSource()
        source.cancel(.superseded)
        let waiter = waiter(source.token)
        await #expect(throws: Cancelled(.superseded)) { try await waiter.value }
        #expect(pool.audit().grants == 0)
    }

    @Test("lends to the waiters in the order of coming")
    func order() async throws {
        let begun = Flag(), done = Flag()
        let holder = holder(begun, until: done)
        await begun.wait()
        let meters = (0..<5).map { RequestMeter.started($0) }
        var waiters: [Task<Int, any Error>] = []
        for meter in meters {
            waiters.append(waiter(meter: meter))
            await eventually { pool.gauges.waiting == waiters.count }
        }
        done.raise()
        for waiter in waiters { _ = try await waiter.value }
        try await holder.value
        let granted = meters.compactMap { $0.finish().granted }
        #expect(granted.count == 5 && granted == granted.sorted())
    }

    @Test("holds of one connection follow one another and never overlap")
    func holds() async throws {
        let begun = Flag(), done = Flag()
        let meters = [RequestMeter.started(0), .started(1)]
        let holder = holder(begun, until: done, meter: meters[0])
        await begun.wait()
        let waiter = waiter(meter: meters[1])
        await eventually { pool.gauges.waiting == 1 }
        done.raise()
        _ = try await (holder.value, waiter.value)
        let records = meters.map { $0.finish() }
        #expect(records[0].released == records[1].granted)
        #expect(records[1].wait > .zero)
    }

    @Test("a waiter that leaves has waited, and has held nothing")
    func record() async throws {
        let begun = Flag(), done = Flag()
        let holder = holder(begun, until: done)
        await begun.wait()
        let meter = RequestMeter.started()
        let waiter = waiter(meter: meter)
        await eventually { pool.gauges.waiting == 1 }
        #expect(meter.phase == .waiting)
        waiter.cancel()
        _ = await waiter.result
        done.raise()
        try await holder.value
        let record = meter.finish(.cancelled)
        #expect(record.granted == nil && record.holdBefore == .zero && record.wait > .zero)
    }

    @Test("on closing tells those who wait, waits for the leases, then closes the connections")
    func closing() async throws {
        let connection = FakeConnection()
        let pool = ConnectionPool([connection])
        let begun = Flag(), done = Flag()
        let holder = Task {
            try await pool.withConnection(meter: .started(), cancellation: .never) { _ in
                begun.raise()
                await done.wait()
            }
        }
        await begun.wait()
        let waiter = Task { try await pool.withConnection(meter: .started(), cancellation: .never) { $0.name } }
        await eventually { pool.gauges.waiting == 1 }
        let closing = Task { await pool.close() }
        await #expect(throws: ConnectionsError.poolClosed) { try await waiter.value }
        #expect(connection.closes == 0)
        done.raise()
        try await holder.value
        await closing.value
        #expect(connection.closes == 1 && pool.audit().isClean)
        await #expect(throws: ConnectionsError.poolClosed) {
            try await pool.withConnection(meter: .started(), cancellation: .never) { _ in }
        }
    }

    @Test("counts a lease that is dropped as leaked")
    func leak() async throws {
        // A broken engine: it borrows and forgets.
        _ = try await pool.borrow(meter: .started(), cancellation: .never)
        #expect(pool.audit().leaked == 1)
        #expect(pool.gauges.busy == 1)
    }

    @Test("counts a cancellation that hits the wrong waiter as stray")
    func strayDeparture() async throws {
        let begun = Flag(), done = Flag()
        let holder = holder(begun, until: done)
        await begun.wait()
        let waiter = waiter()
        await eventually { pool.gauges.waiting == 1 }
        // A broken engine: it sends away ticket 0 for the sake of another request.
        pool.leave(0, .task)
        await #expect(throws: CancellationError.self) { try await waiter.value }
        done.raise()
        try await holder.value
        #expect(pool.audit().strayCancels == 1)
    }
}
