@testable import WastedWorkBenchCLI

/// What the kernel of a machine wrote, kept as it was.
enum Fixtures {
    /// A good machine: two cores, a quiet load, a checkout around `/repo`.
    static let machine = files(machineTexts)

    /// A machine on which every reading deserves a warning.
    static let poorMachine = files(
        machineTexts.merging(
            [
                "/proc/self/status": "Name:\tbench\nCpus_allowed:\t1\nCpus_allowed_list:\t0\nCapEff:\ta80425fb\n",
                "/proc/self/limits": limits(realTime: 0),
                "/proc/loadavg": "3.52 1.58 0.59 1/467 12345\n",
                "/proc/meminfo": "MemTotal:        2048000 kB\nMemAvailable:     512000 kB\n",
                "/proc/self/cgroup": "0::/app\n",
                "/sys/fs/cgroup/app/cpu.max": "50000 100000\n",
                "/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "powersave\n",
                "/sys/devices/system/clocksource/clocksource0/current_clocksource": "hpet\n",
            ]
        ) { _, new in new }
    )

    /// Files of which only these exist.
    static func files(_ texts: [String: String]) -> SystemFiles {
        SystemFiles { texts[$0] }
    }

    static let libraries = [
        LibraryFact(name: "SQLite", version: "3.40.1", trouble: nil),
        LibraryFact(name: "libcurl", version: "7.88.1", trouble: nil),
    ]

    static let commit = "c0a8eed1c0a8eed1c0a8eed1c0a8eed1c0a8eed1"

    /// Part of `/proc/self/limits`.
    static func limits(realTime: Int) -> String {
        """
        Limit                     Soft Limit           Hard Limit           Units
        Max nice priority         0                    0
        Max realtime priority     \(realTime)                    \(realTime)
        Max realtime timeout      unlimited            unlimited            us

        """
    }

    private static let machineTexts = [
        "/proc/cpuinfo": """
        processor\t: 0
        vendor_id\t: AuthenticAMD
        model\t\t: 17
        model name\t: AMD EPYC

        processor\t: 1
        model name\t: AMD EPYC

        """,
        "/proc/self/status": "Name:\tbench\nCpus_allowed:\t3\nCpus_allowed_list:\t0-1\nCapEff:\t0000000000000000\n",
        "/proc/self/limits": limits(realTime: 1),
        "/proc/meminfo": "MemTotal:        8132468 kB\nMemFree:          512000 kB\nMemAvailable:    6123456 kB\n",
        "/proc/loadavg": "0.12 0.58 0.59 1/467 12345\n",
        "/proc/stat": "cpu  24956 0 6605 318169 2568 0 81 16 0 0\ncpu0 11242 0 2914 161789 218 0 23 7 0 0\n",
        "/proc/sys/kernel/osrelease": "6.1.0-32-amd64\n",
        "/proc/self/cgroup": "0::/\n",
        "/sys/fs/cgroup/cpu.max": "max 100000\n",
        "/etc/os-release": "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=\"Debian GNU/Linux\"\n",
        "/sys/devices/system/clocksource/clocksource0/current_clocksource": "tsc\n",
        "/repo/.git/HEAD": "ref: refs/heads/main\n",
        "/repo/.git/refs/heads/main": commit + "\n",
    ]
}
