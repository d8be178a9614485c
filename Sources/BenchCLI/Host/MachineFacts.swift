/// A machine's state at one moment; nil is what the system does not tell.
struct MachineFacts: Sendable, Equatable {
    /// Name of the processor, or `unknown`.
    var cpuModel = "unknown"
    /// Cores that this process may use.
    var cores: Int?
    /// Physical memory in bytes.
    var memoryBytes: Int?
    /// Bytes that can be had without swapping.
    var memoryAvailable: Int?
    /// Name of the distribution.
    var system = "unknown"
    /// Name and release of the kernel.
    var kernel = "unknown"
    /// Load average of the last minute.
    var load: Double?
    /// Ticks of all cores since the start of the machine.
    var ticks: CPUTicks?
    /// Frequency governor of the first core.
    var governor: String?
    var clockSource: String?
    /// CPU time allowed by the control group, in cores; nil for no limit.
    var quotaCores: Double?
    /// Whether the load driver gets the real-time scheduling that it asks for.
    var realTime: RealTimePermission?
}
