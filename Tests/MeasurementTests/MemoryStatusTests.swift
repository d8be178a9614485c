import Testing

@testable import WastedWorkMeasurement

@Suite("The kernel's status file")
struct MemoryStatusTests {
    @Test("resident memory and its peak are read in bytes")
    func fields() throws {
        let text = "Name:\tbench\nVmHWM:\t    2048 kB\nVmRSS:\t    1560 kB\nRssAnon:\t 112 kB\n"

        let status = try MemoryStatus(parsing: text, path: "status")

        #expect(status.residentBytes == 1560 * 1024)
        #expect(status.highWaterMarkBytes == 2048 * 1024)
    }

    @Test("a kernel without the high-water mark gives no peak")
    func withoutPeak() throws {
        #expect(try MemoryStatus(parsing: "VmRSS:\t12 kB\n", path: "status").highWaterMarkBytes == nil)
    }

    @Test(
        "a file without resident memory names the field",
        arguments: ["", "VmRSS:\n", "VmRSS:\t12 MB\n", "VmRSS: x kB"]
    )
    func malformed(text: String) {
        #expect(throws: MeasurementError.malformed(path: "status", field: "VmRSS")) {
            try MemoryStatus(parsing: text, path: "status")
        }
    }
}
