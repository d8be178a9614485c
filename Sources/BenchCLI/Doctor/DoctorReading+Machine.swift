import WastedWorkAnalysis

/// Judgements on the machine. Each limit is a rule of thumb: what is worth a line, not what spoils a run.
extension DoctorReading {
    /// The processor and the cores that this process may use.
    static func cores(_ facts: MachineFacts) -> DoctorReading {
        guard let cores = facts.cores else {
            return .warn("cores", "unknown", remedy: "check that /proc is mounted and readable")
        }
        let value = "\(cores), \(facts.cpuModel)"
        guard cores < 2 else { return .ok("cores", value) }
        return .warn(
            "cores",
            value,
            remedy: "give the run 2 cores or more: the load driver and the work share this one"
        )
    }

    /// A limit of the control group stops all threads for a while once it is used up.
    static func quota(_ facts: MachineFacts) -> DoctorReading {
        guard let quota = facts.quotaCores else { return .ok("cpu quota", "none") }
        let value = "\(Numeral.fixed(quota, decimals: 2)) cores"
        guard let cores = facts.cores, quota < Double(cores) else { return .ok("cpu quota", value) }
        return .warn(
            "cpu quota",
            value + " of \(cores)",
            remedy: "lift the container's CPU limit, or allow it only so many cores: a used-up quota stops every thread"
        )
    }

    /// A governor that changes the frequency changes the CPU time of the same work.
    static func governor(_ facts: MachineFacts) -> DoctorReading {
        switch facts.governor {
        case "performance"?: .ok("frequency governor", "performance")
        case nil: .ok("frequency governor", "not told (usual in a virtual machine)")
        case let governor?:
            .warn(
                "frequency governor",
                governor,
                remedy: "echo performance | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor"
            )
        }
    }

    /// Other work on the machine takes CPU from both arms, but not evenly.
    static func load(_ facts: MachineFacts) -> DoctorReading {
        guard let load = facts.load else {
            return .warn("load", "unknown", remedy: "check that /proc is mounted and readable")
        }
        let value = "\(Numeral.fixed(load, decimals: 2)) in the last minute"
        guard load > 0.25 * Double(facts.cores ?? 1) else { return .ok("load", value) }
        return .warn("load", value, remedy: "wait until other work (a build, too) is over, or end it; see 'top'")
    }

    /// Time that a hypervisor gave to other machines while the sample was taken.
    static func steal(_ fraction: Double?) -> DoctorReading {
        guard let fraction else { return .ok("steal time", "not told") }
        let value = "\(Numeral.fixed(fraction * 100, decimals: 1)) %"
        guard fraction > 0.01 else { return .ok("steal time", value) }
        return .warn("steal time", value, remedy: "use a machine with cores of its own, or run with more --pairs")
    }

    /// A clock read by a system call costs more than what some requests do.
    static func clockSource(_ facts: MachineFacts) -> DoctorReading {
        let slow: Set<String> = ["hpet", "acpi_pm", "jiffies", "refined-jiffies", "pit"]
        guard let source = facts.clockSource else { return .ok("clock source", "not told") }
        guard slow.contains(source) else { return .ok("clock source", source) }
        return .warn(
            "clock source",
            source,
            remedy: "choose a faster one of /sys/devices/system/clocksource/clocksource0/available_clocksource"
        )
    }

    /// A machine that swaps measures its disk.
    static func memory(_ facts: MachineFacts) -> DoctorReading {
        guard let available = facts.memoryAvailable, let total = facts.memoryBytes else {
            return .warn("memory", "unknown", remedy: "check that /proc is mounted and readable")
        }
        let value = "\(gibibytes(available)) of \(gibibytes(total)) GiB available"
        guard available < 1 << 30 else { return .ok("memory", value) }
        return .warn("memory", value, remedy: "free 1 GiB or more: a machine that swaps measures its disk")
    }

    /// The driver asks to run ahead of the work; refused, it may send late while every core is busy.
    static func driverScheduling(_ facts: MachineFacts) -> DoctorReading {
        switch facts.realTime {
        case .capability?: .ok("driver scheduling", "real-time (CAP_SYS_NICE)")
        case .limit?: .ok("driver scheduling", "real-time (rtprio limit)")
        case nil: .ok("driver scheduling", "not told")
        case .refused?:
            .warn(
                "driver scheduling",
                "ordinary: real-time is not permitted, so that requests may be sent late",
                // Not the first choice: a program with capabilities of its own may not write its /proc/self/clear_refs.
                remedy: "allow rtprio 1 in limits.conf ('ulimit -r 1' for a shell); or setcap cap_sys_nice+ep "
                    + "\(Program.name), at the price of the memory peak"
            )
        }
    }

    private static func gibibytes(_ bytes: Int) -> String {
        Numeral.fixed(Double(bytes) / Double(1 << 30), decimals: 1)
    }
}
