import Testing
import WastedWorkCancellation
import WastedWorkMeasurement
import WastedWorkTestSupport

@testable import WastedWorkConnections

@Suite("The pool's decisions")
struct PoolStateMachineTests {
    private typealias Machine = PoolStateMachine<String>
    private let instant = MonotonicInstant(nanoseconds: 7)

    @Test("who asks while a connection is idle gets it at once")
    func grantsAtOnce() {
        var machine = Machine(capacity: 2)
        #expect(machine.ask().slot == 0)
        #expect(machine.ask().slot == 1)
        #expect(machine.busyCount == 2)
    }

    @Test("waiters are served in the order of coming")
    func firstComeFirstServed() {
        var machine = full(capacity: 1)
        queue(["anna", "bert", "carl"], in: &machine)
        #expect(machine.giveBack(0, at: instant).woken == "anna")
        #expect(machine.giveBack(0, at: instant).woken == "bert")
        #expect(machine.giveBack(0, at: instant).woken == "carl")
        #expect(machine.giveBack(0, at: instant).isIdle)
    }

    @Test("a waiter that leaves is told why, and does not get a lease")
    func leavesTheMiddle() {
        var machine = full(capacity: 1)
        let tickets = queue(["anna", "bert", "carl"], in: &machine)
        let wake = machine.leave(tickets[1], .token(.superseded))
        #expect(wake?.waker == "bert")
        #expect(wake?.decision.cause == .token(.superseded))
        #expect(machine.giveBack(0, at: instant).woken == "anna")
        #expect(machine.giveBack(0, at: instant).woken == "carl")
    }

    @Test("a waiter that leaves before it can be woken learns of it when it parks")
    func leavesBeforeParking() {
        var machine = full(capacity: 1)
        let ticket = machine.ask().ticket ?? -1
        #expect(machine.leave(ticket, .task) == nil)
        #expect(machine.park("anna", as: ticket)?.cause == .task)
        #expect(machine.giveBack(0, at: instant).isIdle)
    }

    @Test("a grant that comes before the waiter can be woken waits for it")
    func grantedBeforeParking() {
        var machine = full(capacity: 1)
        let ticket = machine.ask().ticket ?? -1
        #expect(machine.giveBack(0, at: instant).woken == nil)
        #expect(machine.busyCount == 1)
        #expect(machine.park("anna", as: ticket)?.slot == 0)
    }

    @Test("a departure after the grant has no effect", arguments: [true, false])
    func grantWins(parked: Bool) {
        var machine = full(capacity: 1)
        let ticket = machine.ask().ticket ?? -1
        if parked { _ = machine.park("anna", as: ticket) }
        _ = machine.giveBack(0, at: instant)
        #expect(machine.leave(ticket, .task) == nil)
        #expect(machine.busyCount == 1)
    }

    @Test("a second departure has no effect")
    func firstDepartureWins() {
        var machine = full(capacity: 1)
        let ticket = machine.ask().ticket ?? -1
        _ = machine.leave(ticket, .token(.clientLeft))
        _ = machine.leave(ticket, .task)
        #expect(machine.park("anna", as: ticket)?.cause == .token(.clientLeft))
    }

    @Test("the grant bears the instant at which the connection came back")
    func grantInstant() {
        var machine = full(capacity: 1)
        queue(["anna"], in: &machine)
        #expect(machine.giveBack(0, at: instant).wake?.decision.instant == instant)
    }

    @Test("closing tells every waiter, and nobody gets anything any more")
    func close() {
        var machine = full(capacity: 1)
        queue(["anna", "bert"], in: &machine)
        #expect(machine.close().map(\.waker) == ["anna", "bert"])
        #expect(machine.giveBack(0, at: instant).isIdle)
        #expect(machine.ask().isRefused)
    }

    @Test("a random course of events never loses a slot, a waiter or the order")
    func randomCourse() {
        for seed in 0..<50 { follow(randomCourseWith: UInt64(seed)) }
    }

    private func full(capacity: Int) -> Machine {
        var machine = Machine(capacity: capacity)
        for _ in 0..<capacity { _ = machine.ask() }
        return machine
    }

    @discardableResult
    private func queue(_ names: [String], in machine: inout Machine) -> [Int] {
        names.map { name in
            let ticket = machine.ask().ticket ?? -1
            #expect(machine.park(name, as: ticket) == nil)
            return ticket
        }
    }

    /// The same events for the machine and for a plain array that shows what must come out.
    private func follow(randomCourseWith seed: UInt64) {
        var random = TestGenerator(seed: seed)
        var machine = Machine(capacity: 3)
        var held: [Int] = []
        var line: [Int] = []
        for _ in 0..<500 {
            switch Int.random(in: 0..<3, using: &random) {
            case 0:
                let asked = machine.ask()
                if let slot = asked.slot { held.append(slot) }
                if let ticket = asked.ticket {
                    _ = machine.park("\(ticket)", as: ticket)
                    line.append(ticket)
                }
            case 1:
                guard let slot = held.randomElement(using: &random) else { continue }
                let woken = machine.giveBack(slot, at: instant).woken
                #expect(woken == line.first.map(String.init))
                if line.isEmpty { held.removeAll { $0 == slot } } else { line.removeFirst() }
            default:
                guard let ticket = line.randomElement(using: &random) else { continue }
                #expect(machine.leave(ticket, .task)?.waker == "\(ticket)")
                line.removeAll { $0 == ticket }
            }
            #expect(machine.busyCount == held.count && Set(held).count == held.count)
            #expect(machine.waitingCount == line.count && (line.isEmpty || machine.idleCount == 0))
        }
    }
}
