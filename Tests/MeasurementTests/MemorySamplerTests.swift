import Testing

@testable import WastedWorkMeasurement

@Suite("The sampler of memory")
struct MemorySamplerTests {
    @Test("it samples memory in order of time, until it is stopped")
    func sampling() throws {
        let hook = Hook()
        let sampler = try MemorySampler(interval: .milliseconds(1), capacity: 100_000, reading: hook.reading)
        hook.waitForReadings(5)

        let sampled = sampler.stop()

        #expect(sampled.samples.count == hook.readings && sampled.samples.count >= 5)
        #expect(sampled.samples.map(\.time) == sampled.samples.map(\.time).sorted())
        #expect(sampled.samples.allSatisfy { $0.residentBytes > 0 && ($0.heapBytes ?? 1) > 0 })
        #expect(sampled.failure == nil)
        #expect(sampled.cpuTime > .zero)
        #expect(sampler.cpuTime == sampled.cpuTime)
    }

    @Test("its buffer is bounded: every sample is kept or counted as dropped")
    func bounded() throws {
        let hook = Hook()
        let sampler = try MemorySampler(interval: .microseconds(100), capacity: 2, reading: hook.reading)
        hook.waitForReadings(5)

        let sampled = sampler.stop()

        #expect(sampled.samples.count == 2)
        #expect(sampled.dropped == hook.readings - 2)
    }

    @Test("stopping does not wait for the next sample", .timeLimit(.minutes(1)))
    func promptStop() throws {
        let hook = Hook()
        let sampler = try MemorySampler(interval: .seconds(1_000), capacity: 1, reading: hook.reading)
        hook.waitForReadings(1)
        // Time for the sampler to fall asleep; should it not have, the test passes all the same.
        burn(.milliseconds(2))

        #expect(sampler.stop().samples.count == 1)
    }

    @Test("memory that is held shows in a sample")
    func holding() throws {
        let size = 64 * 1024 * 1024
        let before = try MemorySample.taken()
        var block = [UInt8](repeating: 1, count: size)
        let held = try MemorySample.taken()
        block[size / 2] = 2
        #expect(held.residentBytes - before.residentBytes > size / 2)
    }
}

/// Counts the samples that are taken, and lets a test wait for them.
private final class Hook: Sendable {
    private let count = Monitor(0)

    var readings: Int { count.withLock { $0 } }

    var reading: MemorySampler.Reading {
        { [count] () throws(MeasurementError) in
            count.notifyAll { $0 += 1 }
            return try MemorySample.taken()
        }
    }

    func waitForReadings(_ number: Int) {
        count.wait { $0 >= number ? true : nil }
    }
}
