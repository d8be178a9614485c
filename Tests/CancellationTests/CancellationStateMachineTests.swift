import Testing

@testable import WastedWorkCancellation

@Suite("The state machine", .timeLimit(.minutes(1)))
struct CancellationStateMachineTests {
    private typealias CallbackID = CancellationStateMachine.CallbackID
    private let canceller = ThreadIdentity(bits: 1)
    private let other = ThreadIdentity(bits: 2)
    private var machine = CancellationStateMachine()

    @Test("runs what was registered, in order, and then nothing more")
    mutating func order() throws {
        let first = try register()
        let second = try register()
        _ = machine.cancel(.shutdown)
        let turns = [runs(first), runs(second), machine.start(on: canceller) == nil]
        #expect(turns == [true, true, true])
    }

    @Test("skips a callback that was ended before its turn")
    mutating func skips() throws {
        let first = try register()
        let second = try register()
        _ = machine.cancel(.shutdown)
        guard case .removed = machine.end(first, on: other) else { return wrong() }
        let turns = [runs(second), machine.start(on: canceller) == nil]
        #expect(turns == [true, true])
    }

    @Test("lets another thread wait for the callback that runs, and wakes all who wait")
    mutating func waits() throws {
        let id = try register()
        _ = machine.cancel(.shutdown)
        _ = machine.start(on: canceller)
        guard case .wait(let one) = machine.end(id, on: other) else { return wrong() }
        guard case .wait(let two) = machine.end(id, on: ThreadIdentity(bits: 3)) else { return wrong() }
        let woken = machine.finish()
        #expect(woken.map(ObjectIdentifier.init) == [one, two].map(ObjectIdentifier.init))
        guard case .nothingToDo = machine.end(id, on: other) else { return wrong() }
    }

    @Test("lets nobody wait for another callback than the one that runs")
    mutating func waitsForTheRightOne() throws {
        let first = try register()
        let second = try register()
        _ = machine.cancel(.shutdown)
        _ = machine.start(on: canceller)
        _ = machine.finish()
        _ = machine.start(on: canceller)
        guard case .nothingToDo = machine.end(first, on: other) else { return wrong() }
        guard case .wait = machine.end(second, on: other) else { return wrong() }
    }

    @Test("does not let a callback wait for itself")
    mutating func reentrant() throws {
        let id = try register()
        _ = machine.cancel(.shutdown)
        _ = machine.start(on: canceller)
        guard case .nothingToDo = machine.end(id, on: canceller) else { return wrong() }
    }

    @Test("has a callback that comes too late run at once")
    mutating func tooLate() {
        _ = machine.cancel(.superseded)
        guard case .runNow(.superseded) = machine.register({ _ in }) else { return wrong() }
        #expect(!machine.hasDeliveries)
    }

    @Test("is cancelled once")
    mutating func once() {
        let outcomes = [machine.cancel(.clientLeft), machine.cancel(.shutdown)]
        #expect(outcomes == [true, false])
        #expect(machine.reason == .clientLeft)
    }

    @Test("takes no upstream once it is cancelled")
    mutating func upstreams() {
        let inTime = machine.add(.parent(.ended))
        _ = machine.cancel(.clientLeft)
        let taken = [machine.takeUpstreams().count, machine.takeUpstreams().count]
        let tooLate = machine.add(.parent(.ended))
        #expect(inTime == nil)
        #expect(taken == [1, 0])
        #expect(tooLate != nil)
    }

    private mutating func register() throws -> CallbackID {
        guard case .registered(let id) = machine.register({ _ in }) else { throw NotRegistered() }
        return id
    }

    /// Whether the next callback to run is this one: only for a running one does another thread wait.
    private mutating func runs(_ id: CallbackID) -> Bool {
        guard machine.start(on: canceller) != nil, case .wait = machine.end(id, on: other) else { return false }
        _ = machine.finish()
        return true
    }

    private func wrong(sourceLocation: SourceLocation = #_sourceLocation) {
        Issue.record("another decision was expected", sourceLocation: sourceLocation)
    }

    private struct NotRegistered: Error {}

    @Test("a shield keeps later cancellations out, and an earlier one stands")
    func shield() {
        var shielded = CancellationStateMachine()
        shielded.shield()
        #expect(!shielded.cancel(.clientLeft) && shielded.reason == nil)

        var cancelled = CancellationStateMachine()
        _ = cancelled.cancel(.clientLeft)
        cancelled.shield()
        #expect(cancelled.reason == .clientLeft)
    }
}
