import Testing
import WastedWorkMeasurement

@Suite("What the errors say")
struct MeasurementErrorTests {
    @Test(
        "an error says what happened, to what, and what to do next",
        arguments: [
            (MeasurementError.unsupported(what: "live heap memory"), "live heap memory", "run the suite on Linux"),
            (.inaccessible(path: "/proc/self/statm", errorNumber: 13), "Permission denied", "check that /proc"),
            (.malformed(path: "/proc/self/status", field: "VmRSS"), "VmRSS", "report its version"),
            (.systemCall(name: "pthread_create", errorNumber: 11), "pthread_create", "ulimit -a"),
            (.allocatorRefused(setting: "M_MMAP_THRESHOLD", value: 7), "7 for M_MMAP_THRESHOLD", "give a size"),
        ]
    )
    func texts(error: MeasurementError, what: String, remedy: String) {
        #expect(error.description.contains(what))
        #expect(error.description.contains(remedy))
    }
}
