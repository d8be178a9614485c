#if os(Linux)
import Testing
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite struct HostProbeTests {
    @Test("the environment of a run is what the machine's files say")
    func reads() {
        let host = HostProbe(files: Fixtures.machine, folder: "/repo").read()
        #expect(host.cpuModel == "AMD EPYC")
        #expect(host.cores == 2)
        #expect(host.memoryBytes == 8_132_468 * 1024)
        #expect(host.system == "Debian GNU/Linux 12 (bookworm)")
        #expect(host.kernel == "Linux 6.1.0-32-amd64")
        #expect(host.commit == Fixtures.commit)
        #expect(host.loadBefore == 0.12)
        #expect(host.loadAfter == nil)
        #expect(host.governor == nil)
        #expect(host.clockSource == "tsc")
        #expect(host.toolchain.hasPrefix("Swift 6."))
    }

    @Test("what the system does not tell is unknown, not invented")
    func unknown() {
        let host = HostProbe(files: Fixtures.files([:]), folder: "/repo").read()
        #expect(host.cpuModel == "unknown")
        #expect(host.loadBefore == nil)
        #expect(host.commit == nil)
    }

    @Test("the end of a run adds the load and the stolen share since its start")
    func completes() {
        let probe = HostProbe(files: Fixtures.machine, folder: "/repo")
        let start = CPUTicks(total: 352_395 - 100, steal: 16 - 4)
        let host = probe.complete(probe.read(), since: start)
        #expect(host.loadAfter == 0.12)
        #expect(host.stealFraction == 0.04)
    }

    @Test("this machine tells its cores, memory and kernel")
    func real() {
        let host = HostProbe(files: .real, folder: "/").read()
        #expect(host.cores > 0)
        #expect(host.memoryBytes > 0)
        #expect(host.kernel.hasPrefix("Linux "))
    }
}
#endif
