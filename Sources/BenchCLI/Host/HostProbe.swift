import WastedWorkResults

/// Reads what a result file says of the machine and the build; judges nothing.
struct HostProbe: Sendable {
    let files: SystemFiles
    /// Absolute path of the working directory, for the commit.
    let folder: String

    /// The environment before the first trial.
    func read() -> HostEnvironment {
        let machine = MachineFacts(files)
        var host = HostEnvironment(
            cpuModel: machine.cpuModel,
            cores: machine.cores ?? 0,
            memoryBytes: machine.memoryBytes ?? 0,
            system: machine.system,
            kernel: machine.kernel,
            toolchain: BuildFacts.toolchain,
            buildConfiguration: BuildFacts.configuration
        )
        host.commit = GitCommit(files: files).read(around: folder)
        host.loadBefore = machine.load
        host.governor = machine.governor
        host.clockSource = machine.clockSource
        return host
    }

    /// The ticks from which `complete` takes what was stolen during a run.
    func ticks() -> CPUTicks? {
        MachineFacts(files).ticks
    }

    /// Adds what only the end of a run can tell.
    ///
    /// - Parameters:
    ///   - host: the environment as read before the run.
    ///   - start: the ticks then.
    func complete(_ host: HostEnvironment, since start: CPUTicks?) -> HostEnvironment {
        var host = host
        let machine = MachineFacts(files)
        host.loadAfter = machine.load
        if let start, let end = machine.ticks {
            host.stealFraction = end.stealFraction(since: start)
        }
        return host
    }
}
