#if os(Linux)
import Testing

@testable import WastedWorkMeasurement

@Suite("What the process uses", .serialized)
struct ProcessUsageTests {
    @Test("CPU of the process holds that of its threads")
    func cpu() throws {
        let before = try ProcessUsage.cpu()
        let burnt = burn(.milliseconds(3))

        #expect(try ProcessUsage.cpu() - before >= burnt)
    }

    @Test("user and system time add up to about the total")
    func parts() throws {
        burn(.milliseconds(20))
        let usage = try ProcessUsage.current()

        #expect(usage.total >= .milliseconds(20))
        #expect((usage.user + usage.system).seconds / usage.total.seconds > 0.5)
    }

    @Test("the peak remembers memory that was given back, until it is reset")
    func peak() throws {
        let size = 96 << 20
        let idle = try ProcessUsage.current()
        touch(size)
        let peak = try ProcessUsage.current().peak

        #expect(peak.source == .highWaterMark)
        #expect(peak.bytes >= idle.residentBytes + size * 9 / 10)

        guard ProcessUsage.resetPeak() == .done else { return }
        let next = try ProcessUsage.current()
        #expect(next.peak.bytes <= peak.bytes - size / 2)
        #expect(next.peak.bytes >= next.residentBytes - (1 << 20))
    }

    @Test("both ways of reading resident memory agree")
    func residentMemory() throws {
        let quick = try ProcessUsage.residentBytes()
        let slow = try ProcessUsage.current()

        #expect(Double(abs(quick - slow.residentBytes)) / Double(quick) < 0.25)
        #expect(slow.peak.bytes >= slow.residentBytes / 2)
    }

    @Test("a file that is not there is named in the error")
    func missingFile() {
        let error = #expect(throws: MeasurementError.self) { try KernelFile(path: "/proc/none").read() }
        #expect(error?.description.hasPrefix("/proc/none is not accessible (No such file or directory)") == true)
    }

    @Test("live heap grows by what is allocated", .enabled(if: HeapUsage.liveBytes != nil))
    func heap() throws {
        let before = try #require(HeapUsage.liveBytes)
        let block = UnsafeMutableRawPointer.allocate(byteCount: 32 << 20, alignment: 16)
        let during = try #require(HeapUsage.liveBytes)
        block.deallocate()
        let after = try #require(HeapUsage.liveBytes)

        #expect(during - before >= 24 << 20)
        #expect(during - after >= 24 << 20)
    }

    @Test("the allocator's mapping threshold can be set, and nonsense is refused")
    func mapThreshold() throws {
        try HeapUsage.mapBlocks(from: 128 << 10)
        #expect(throws: MeasurementError.self) { try HeapUsage.mapBlocks(from: 1 << 40) }
    }

    /// Makes `size` bytes resident and gives them back.
    private func touch(_ size: Int) {
        let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 4096)
        for offset in stride(from: 0, to: size, by: 4096) {
            block.storeBytes(of: 1, toByteOffset: offset, as: UInt8.self)
        }
        block.deallocate()
    }
}
#endif
