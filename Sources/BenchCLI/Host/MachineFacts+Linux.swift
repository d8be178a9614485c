#if os(Linux)
extension MachineFacts {
    /// Reads `/proc`, `/sys` and `/etc/os-release`.
    init(_ files: SystemFiles) {
        self.init()
        readProcessor(files)
        readMemory(files)
        readSystem(files)
        load = files.text("/proc/loadavg").flatMap(LoadAverage.lastMinute)
        ticks = files.text("/proc/stat").flatMap(CPUTicks.init)
        quotaCores = Self.quota(files)
    }

    private mutating func readProcessor(_ files: SystemFiles) {
        let processor = KeyedLines(files.text("/proc/cpuinfo") ?? "", separator: ":")
        // ARM kernels give no model name; the board's, or the architecture, is then the best there is.
        cpuModel =
            processor["model name"] ?? processor["Model"] ?? processor["CPU architecture"].map { "ARMv\($0)" }
            ?? cpuModel
        // The allowed cores, not all: a run under `taskset` or in a container has fewer.
        let process = KeyedLines(files.text("/proc/self/status") ?? "", separator: ":")
        cores = process["Cpus_allowed_list"].flatMap(CPUList.count)
        realTime = RealTimePermission(effective: process["CapEff"], limits: files.text("/proc/self/limits"))
        governor = files.word("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor")
        clockSource = files.word("/sys/devices/system/clocksource/clocksource0/current_clocksource")
    }

    private mutating func readMemory(_ files: SystemFiles) {
        let memory = KeyedLines(files.text("/proc/meminfo") ?? "", separator: ":")
        memoryBytes = memory.bytes("MemTotal")
        memoryAvailable = memory.bytes("MemAvailable")
    }

    private mutating func readSystem(_ files: SystemFiles) {
        let release = KeyedLines(files.text("/etc/os-release") ?? "", separator: "=")
        system = release["PRETTY_NAME"] ?? release["NAME"] ?? system
        kernel = files.word("/proc/sys/kernel/osrelease").map { "Linux \($0)" } ?? kernel
    }

    private static func quota(_ files: SystemFiles) -> Double? {
        for folder in ControlGroup.folders(files.text("/proc/self/cgroup") ?? "") {
            if let text = files.text("\(folder)/cpu.max") { return CPUQuota.cores(cpuMax: text) }
            if let quota = files.word("\(folder)/cpu.cfs_quota_us"),
                let period = files.word("\(folder)/cpu.cfs_period_us")
            {
                return CPUQuota.cores(quota: quota, period: period)
            }
        }
        return nil
    }
}
#endif
