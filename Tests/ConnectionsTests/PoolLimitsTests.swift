import Testing
import WastedWorkCancellation
import WastedWorkMeasurement
import WastedWorkTestSupport

@testable import WastedWorkConnections

@Suite("The limits of a pool", .timeLimit(.minutes(1)))
struct PoolLimitsTests {
    private typealias Machine = PoolStateMachine<String>
    private let instant = MonotonicInstant(nanoseconds: 7)

    // MARK: Decisions

    @Test("no more wait than may, and a place that becomes free is given away again")
    func bound() {
        var machine = Machine(capacity: 1, waitingLimit: 2)
        _ = machine.ask()
        let first = machine.ask().ticket ?? -1
        #expect(machine.ask().ticket != nil && machine.ask().isRefused && machine.waitingCount == 2)
        _ = machine.leave(first, .task)
        #expect(machine.ask().ticket != nil && machine.ask().isRefused)
    }

    @Test("with no place to wait a connection is had at once or not at all")
    func noPlace() {
        var machine = Machine(capacity: 1, waitingLimit: 0)
        #expect(machine.ask().slot == 0 && machine.ask().isRefused)
        _ = machine.giveBack(0, at: instant)
        #expect(machine.ask().slot == 0)
    }

    @Test("a waiter whose time is over is told so, and the next one gets the connection")
    func expiry() {
        var machine = Machine(capacity: 1)
        _ = machine.ask()
        let tickets = ["anna", "bert"].map { name in
            let ticket = machine.ask().ticket ?? -1
            _ = machine.park(name, as: ticket)
            return ticket
        }
        #expect(machine.expire(tickets[0]).map(\.decision.isTimeOut) == true)
        #expect(machine.giveBack(0, at: instant).woken == "bert")
    }

    @Test(
        "of a grant and a time-out the first wins, before the waiter can be woken and after",
        arguments: [true, false]
    )
    func race(isParked: Bool) {
        var machine = Machine(capacity: 1)
        _ = machine.ask()
        let ticket = machine.ask().ticket ?? -1
        if isParked { _ = machine.park("anna", as: ticket) }
        _ = machine.giveBack(0, at: instant)
        #expect(machine.expire(ticket) == nil && machine.busyCount == 1)
        let other = machine.ask().ticket ?? -1
        if isParked { _ = machine.park("bert", as: other) }
        _ = machine.expire(other)
        #expect(machine.giveBack(0, at: instant).isIdle && machine.busyCount == 0)
    }

    // MARK: The pool

    @Test("a full queue sends a request away at once, and that is a rejection and no failure of the work")
    func full() async throws {
        let stage = Stage(PoolLimits(waiting: 0))
        let holder = await stage.hold()
        let error = await #expect(throws: ConnectionsError.queueFull(waiting: 0)) { try await stage.ask() }
        #expect(error?.isRejection == true && error?.isCancellation == false)
        #expect(ConnectionsError.poolClosed.isRejection == false)
        stage.done.raise()
        try await holder.value
        #expect(stage.pool.audit().isClean && stage.pool.audit().grants == 1)
    }

    @Test("a request that has waited as long as it may is sent away, not before, and its place is free")
    func timeOut() async throws {
        let clock = ManualClock()
        let stage = Stage(PoolLimits(acquireTimeout: .seconds(3)), clock)
        let holder = await stage.hold()
        let waiter = Task { try await stage.ask() }
        await clock.waitForSleepers(1)
        clock.advance(by: .seconds(2))
        #expect(stage.pool.gauges == (1, 1))
        clock.advance(by: .seconds(1))
        await #expect(throws: ConnectionsError.acquireTimedOut(after: .seconds(3))) { try await waiter.value }
        #expect(stage.pool.gauges == (1, 0))
        stage.done.raise()
        try await holder.value
        #expect(stage.pool.audit().isClean)
    }

    @Test("a request that gets its connection in time is not sent away later")
    func inTime() async throws {
        let clock = ManualClock()
        let stage = Stage(PoolLimits(acquireTimeout: .seconds(3)), clock)
        let holder = await stage.hold()
        let waiter = Task { try await stage.ask() }
        await clock.waitForSleepers(1)
        stage.done.raise()
        try await waiter.value
        clock.advance(by: .seconds(9))
        try await holder.value
        try await stage.ask()
        #expect(stage.pool.audit().isClean && stage.pool.audit().returns == 3)
    }

    @Test("time-outs at the hand-over leak no connection and leave no waiter behind")
    func handOver() async {
        let pool = ConnectionPool(
            [FakeConnection(), FakeConnection()],
            limits: PoolLimits(waiting: 6, acquireTimeout: .microseconds(300))
        )
        let served = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<12 { group.addTask { await Self.client(of: pool, requests: 100) } }
            return await group.reduce(0, +)
        }
        let audit = pool.audit()
        #expect(served > 0 && served < 1_200 && audit.grants == served && audit.returns == served)
        #expect(audit.isClean && pool.gauges == (0, 0))
    }

    /// - Returns: how many of its requests got a connection.
    private static func client(of pool: ConnectionPool<FakeConnection>, requests: Int) async -> Int {
        var served = 0
        for _ in 0..<requests {
            do {
                try await pool.withConnection(meter: .started(), cancellation: .never) { _ in
                    try await Task.sleep(for: .microseconds(200), tolerance: .zero)
                }
                served += 1
            } catch  where error.isRejection {
                await Task.yield()
            } catch {
                Issue.record("a request met \(error)")
            }
        }
        return served
    }
}

/// A pool of one connection.
private struct Stage: Sendable {
    let pool: ConnectionPool<FakeConnection>
    let done = Flag()

    init(_ limits: PoolLimits, _ clock: any Clock<Duration> = ContinuousClock()) {
        pool = ConnectionPool([FakeConnection()], limits: limits, clock: clock)
    }

    /// Returns when the connection is taken; it comes back when `done` is raised.
    func hold() async -> Task<Void, any Error> {
        let begun = Flag()
        let holder = Task {
            try await pool.withConnection(meter: .started(), cancellation: .never) { _ in
                begun.raise()
                await done.wait()
            }
        }
        await begun.wait()
        return holder
    }

    func ask() async throws {
        try await pool.withConnection(meter: .started(), cancellation: .never) { _ in }
    }
}

extension PoolStateMachine.Decision {
    fileprivate var isTimeOut: Bool { if case .timedOut = self { true } else { false } }
}
