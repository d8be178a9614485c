import Testing

@testable import WastedWorkMeasurement

@Suite("CPU slices")
struct CPUSlicesTests {
    private let first = ThreadCPUClock(id: 1)
    private let second = ThreadCPUClock(id: 2)

    @Test("a slice charges what its thread burnt between beginning and end")
    func oneSlice() {
        var slices = CPUSlices()
        slices.begin(on: first) { _ in .milliseconds(100) }
        slices.end(on: first) { _ in .milliseconds(107) }

        let total = slices.total { _ in .milliseconds(500) }

        #expect((total.before, total.after) == (.milliseconds(7), .zero))
    }

    @Test("a slice may begin where its thread's last one ended, with no further reading")
    func sinceTheLastEnd() {
        var slices = CPUSlices()
        slices.begin(on: first, since: .milliseconds(90)) { _ in .milliseconds(100) }
        let end = slices.end(on: first) { _ in .milliseconds(107) }

        #expect(end == .milliseconds(107))
        #expect(slices.total { _ in .zero }.before == .milliseconds(17))
    }

    @Test("a leaving while a slice runs keeps the waking before the leaving")
    func wakingBeforeTheLeaving() {
        var slices = CPUSlices()
        slices.begin(on: first, since: .milliseconds(90)) { _ in .milliseconds(100) }
        slices.clientLeft { _ in .milliseconds(101) }
        slices.end(on: first) { _ in .milliseconds(107) }

        let total = slices.total { _ in .zero }

        #expect((total.before, total.after) == (.milliseconds(11), .milliseconds(6)))
    }

    @Test("a nested slice begins where the outer one did, and its end tells nothing")
    func nestedSince() {
        var slices = CPUSlices()
        slices.begin(on: first, since: .milliseconds(90)) { _ in .zero }
        slices.begin(on: first, since: .milliseconds(5)) { _ in .zero }

        #expect(slices.end(on: first) { _ in .milliseconds(95) } == nil)
        #expect(slices.end(on: first) { _ in .milliseconds(100) } == .milliseconds(100))
        #expect(slices.total { _ in .zero }.before == .milliseconds(10))
    }

    @Test("nested slices of one thread count once")
    func nesting() {
        var slices = CPUSlices()
        slices.begin(on: first) { _ in .milliseconds(0) }
        slices.begin(on: first) { _ in .milliseconds(2) }
        slices.end(on: first) { _ in .milliseconds(4) }
        slices.end(on: first) { _ in .milliseconds(10) }

        #expect(slices.total { _ in .zero }.before == .milliseconds(10))
    }

    @Test("slices of several threads add up")
    func severalThreads() {
        var slices = CPUSlices()
        slices.begin(on: first) { _ in .milliseconds(0) }
        slices.begin(on: second) { _ in .milliseconds(50) }
        slices.end(on: first) { _ in .milliseconds(3) }
        slices.end(on: second) { _ in .milliseconds(54) }

        #expect(slices.total { _ in .zero }.before == .milliseconds(7))
    }

    @Test("the client's leaving cuts every running slice where its thread's clock stands")
    func cutting() {
        var slices = CPUSlices()
        slices.begin(on: first) { _ in .milliseconds(0) }
        slices.begin(on: second) { _ in .milliseconds(0) }
        slices.clientLeft { $0 == first ? .milliseconds(4) : .milliseconds(6) }
        slices.end(on: first) { _ in .milliseconds(5) }
        slices.end(on: second) { _ in .milliseconds(9) }
        slices.charge(.milliseconds(1))

        let total = slices.total { _ in .zero }

        #expect((total.before, total.after) == (.milliseconds(10), .milliseconds(5)))
    }

    @Test("a slice still running is in the total, and goes on")
    func running() {
        var slices = CPUSlices()
        slices.begin(on: first) { _ in .milliseconds(0) }
        #expect(slices.total { _ in .milliseconds(3) }.before == .milliseconds(3))

        slices.end(on: first) { _ in .milliseconds(8) }
        #expect(slices.total { _ in .zero }.before == .milliseconds(8))
    }

    @Test("only an outermost end, and no nested one, reads a clock")
    func clockReads() {
        var reads = 0
        let read: CPUSlices.Read = { _ in
            reads += 1
            return .zero
        }
        var slices = CPUSlices()
        slices.begin(on: first, reading: read)
        slices.begin(on: first, reading: read)
        slices.end(on: first, reading: read)
        #expect(reads == 1)

        slices.end(on: first, reading: read)
        #expect(reads == 2)
    }
}
