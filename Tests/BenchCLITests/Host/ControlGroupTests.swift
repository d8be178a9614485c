import Testing

@testable import WastedWorkBenchCLI

@Suite struct ControlGroupTests {
    @Test("cgroup 2 has one folder, and the root that a container sees")
    func version2() {
        #expect(ControlGroup.folders("0::/user.slice\n") == ["/sys/fs/cgroup/user.slice", "/sys/fs/cgroup"])
        #expect(ControlGroup.folders("0::/\n") == ["/sys/fs/cgroup"])
    }

    @Test("cgroup 1 has one for the CPU")
    func version1() {
        #expect(
            ControlGroup.folders("5:memory:/a\n4:cpu,cpuacct:/a\n")
                == ["/sys/fs/cgroup/cpu/a", "/sys/fs/cgroup/cpu"]
        )
    }

    @Test("another text has none", arguments: ["", "x", "4:memory:/"])
    func nothing(_ text: String) {
        #expect(ControlGroup.folders(text).isEmpty)
    }
}
