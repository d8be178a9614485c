import Testing

@testable import WastedWorkMeasurement

@Suite("Declared memory")
struct HeldMemoryTests {
    @Test("byte-seconds count from the client's leaving on, with every change of the bytes")
    func afterLeaving() {
        var memory = HeldMemory()
        memory.change(by: 1_000, at: .at(0))
        memory.clientLeft(at: .at(1_000))
        memory.change(by: 3_000, at: .at(2_000))
        memory.change(by: -4_000, at: .at(4_000))
        memory.stop(at: .at(9_000))

        #expect(memory.byteSecondsAfter == 1_000 * 1 + 4_000 * 2)
    }

    @Test("what is never given back counts until the end of the request")
    func leak() {
        var memory = HeldMemory()
        memory.change(by: 500, at: .at(0))
        memory.clientLeft(at: .at(1_000))
        memory.stop(at: .at(3_000))
        memory.change(by: -500, at: .at(8_000))

        #expect(memory.byteSecondsAfter == 1_000)
    }

    @Test("a client that stays makes no byte-seconds")
    func staying() {
        var memory = HeldMemory()
        memory.change(by: 500, at: .at(0))
        memory.stop(at: .at(3_000))

        #expect(memory.byteSecondsAfter == 0)
    }
}
