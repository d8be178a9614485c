#if os(Linux)
import Testing
import WastedWorkConnections
import WastedWorkTestSupport

@testable import WastedWorkBenchCLI

@Suite struct DoctorTests {
    private func examine(_ files: SystemFiles, _ libraries: [LibraryFact]) async throws -> [DoctorReading] {
        let readings = try await Doctor(files: files, libraries: libraries) { _ in }.examine()
        // These two are what the test itself was built with.
        return readings.filter { $0.name != "build" && $0.name != "toolchain" }
    }

    @Test("a good machine has nothing to warn of")
    func good() async throws {
        let readings = try await examine(Fixtures.machine, Fixtures.libraries)
        #expect(readings.allSatisfy { $0.state == .ok && $0.remedy == nil })
        expectText(DoctorText.lines(readings, paint: Paint(.off)), isGolden: "doctor-good.txt")
    }

    @Test("every warning comes with a remedy")
    func poor() async throws {
        let old = CurlLibrary(version: "7.64.0", versionNumber: 0x07_40_00, protocols: ["http"])
        let readings = try await examine(Fixtures.poorMachine, [.curl(old)])
        #expect(readings.allSatisfy { ($0.state == .warn) == ($0.remedy != nil) })
        expectText(DoctorText.lines(readings, paint: Paint(.off)), isGolden: "doctor-poor.txt")
    }

    @Test("the readings are JSON on request")
    func json() async throws {
        let readings = try await examine(Fixtures.poorMachine, Fixtures.libraries)
        expectText(try DoctorText.json(readings), isGolden: "doctor.json")
    }

    @Test("steal time is that between two samples half a second apart")
    func sampling() async throws {
        let waits = Recorder<Duration>()
        let files = SystemFiles { path in
            guard path == "/proc/stat" else { return Fixtures.machine.text(path) }
            return waits.values.isEmpty ? "cpu 100 0 0 0 0 0 0 0\n" : "cpu 180 0 0 0 0 0 0 20\n"
        }
        let readings = try await Doctor(files: files, libraries: []) { waits.note($0) }.examine()
        #expect(waits.values == [.milliseconds(500)])
        #expect(readings.first { $0.name == "steal time" }?.value == "20.0 %")
    }

    @Test("more than 1 % of stolen time is a warning")
    func steal() {
        #expect(DoctorReading.steal(0.05).value == "5.0 %")
        #expect(DoctorReading.steal(0.05).state == .warn)
        #expect(DoctorReading.steal(0.01).state == .ok)
    }

    @Test("the libraries that this program is linked with serve")
    func libraries() async {
        #expect(await LibraryFact.linked().allSatisfy { $0.trouble == nil && !$0.version.isEmpty })
    }

    @Test("a debug build is a warning, a release build is none")
    func build() {
        #expect(DoctorReading.build(configuration: "debug").state == .warn)
        #expect(DoctorReading.build(configuration: "release").state == .ok)
    }

    @Test("another system is told where to go")
    func system() {
        let reading = DoctorReading.system(MachineFacts(), isLinux: false)
        #expect(reading.remedy == "run the suite on Linux: elsewhere nothing is measured")
    }
}
#endif
