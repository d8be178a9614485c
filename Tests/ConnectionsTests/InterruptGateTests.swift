import Testing
import WastedWorkCancellation

@testable import WastedWorkConnections

@Suite("The gate before an interrupt")
struct InterruptGateTests {
    private var gate = InterruptGate()

    @Test("opens only while a statement of the request runs")
    mutating func whileRunning() {
        #expect(gate.begin() == nil)
        #expect(gate.cancel(.task) == true)
    }

    @Test("is shut before the first statement, which then does not run")
    mutating func before() {
        #expect(gate.cancel(.token(.clientLeft)) == false)
        #expect(gate.begin() == .token(.clientLeft))
    }

    @Test("is shut once the statement has ended")
    mutating func after() {
        _ = gate.begin()
        gate.end()
        #expect(gate.cancel(.task) == false)
    }

    @Test("lets one interrupt through, and keeps the first cause")
    mutating func once() {
        _ = gate.begin()
        #expect(gate.cancel(.token(.superseded)) == true)
        #expect(gate.cancel(.task) == false)
        #expect(gate.cause == .token(.superseded))
    }
}
