/// The machine and the build that produced a run.
public struct HostEnvironment: Codable, Sendable, Equatable {
    /// Name of the processor as the system gives it.
    public var cpuModel: String
    /// Processors that the process may use.
    public var cores: Int
    /// Main memory in bytes.
    public var memoryBytes: Int
    /// Operating system and its release.
    public var system: String
    /// Kernel release.
    public var kernel: String
    /// Version of the Swift compiler.
    public var toolchain: String
    /// `release` or `debug`.
    public var buildConfiguration: String
    /// Commit of the suite, or nil outside a checkout.
    public var commit: String?
    /// One-minute load average before the first trial.
    public var loadBefore: Double?
    /// One-minute load average after the last trial.
    public var loadAfter: Double?
    /// Share of CPU time stolen by the hypervisor during the run.
    public var stealFraction: Double?
    /// Frequency governor of the first core, where the system tells.
    public var governor: String?
    /// Clock source of the kernel, such as `tsc`, where the system tells.
    public var clockSource: String?

    /// What is always known; the rest is set where the system tells it.
    public init(
        cpuModel: String,
        cores: Int,
        memoryBytes: Int,
        system: String,
        kernel: String,
        toolchain: String,
        buildConfiguration: String
    ) {
        self.cpuModel = cpuModel
        self.cores = cores
        self.memoryBytes = memoryBytes
        self.system = system
        self.kernel = kernel
        self.toolchain = toolchain
        self.buildConfiguration = buildConfiguration
    }
}
