/// What makes two machines comparable: processor, number of cores, line of the kernel, kind of build.
///
/// The kernel counts by its first two numbers (`6.12`): security updates come every week and do not begin a history anew.
/// The compiler does not count: what it changes is to be found.
package struct HostKey: Hashable, Sendable, CustomStringConvertible {
    /// Name of the processor.
    package let cpuModel: String
    /// Processors that the process may use.
    package let cores: Int
    /// First two numbers of the kernel's release.
    package let kernel: String
    /// `release` or `debug`.
    package let buildConfiguration: String

    /// - Parameter host: the machine and the build of a run.
    package init(_ host: HostEnvironment) {
        cpuModel = host.cpuModel
        cores = host.cores
        kernel = host.kernel.split(separator: ".").prefix(2).joined(separator: ".")
        buildConfiguration = host.buildConfiguration
    }

    /// In one line, for a reader.
    package var description: String {
        "\(cpuModel), \(cores) cores, kernel \(kernel), \(buildConfiguration)"
    }
}
