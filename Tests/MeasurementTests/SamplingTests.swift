import Testing

@testable import WastedWorkMeasurement

@Suite("When and where samples are taken")
struct SamplingTests {
    @Test("lateness does not move the grid, and points that passed are counted")
    func grid() {
        var grid = SamplingGrid(origin: .at(100), interval: .milliseconds(10))
        grid.advance(past: .at(103))
        #expect((grid.next, grid.missed) == (.at(110), 0))

        grid.advance(past: .at(139))
        #expect((grid.next, grid.missed) == (.at(140), 2))

        grid.advance(past: .at(135))
        #expect((grid.next, grid.missed) == (.at(150), 2))
    }

    @Test("samples beyond the buffer are counted as dropped")
    func fullBuffer() {
        var state = SamplingState(capacity: 2)
        for milliseconds in Int64(0)..<5 { state.add(.success(.taken(at: milliseconds)), missed: 1) }

        #expect(state.sampled.samples.map(\.time) == [.at(0), .at(1)])
        #expect(state.sampled.dropped == 3)
        #expect(state.sampled.missed == 1)
        #expect(!state.isStopping)
    }

    @Test("a sample that cannot be taken ends the sampling and says why")
    func failure() {
        var state = SamplingState(capacity: 2)
        let error = MeasurementError.malformed(path: "/proc/self/statm", field: "resident")
        state.add(.failure(error), missed: 0)

        #expect(state.isStopping)
        #expect(state.sampled.failure == error)
    }
}

extension MemorySample {
    fileprivate static func taken(at milliseconds: Int64) -> MemorySample {
        MemorySample(time: .at(milliseconds), residentBytes: 1, heapBytes: nil)
    }
}
