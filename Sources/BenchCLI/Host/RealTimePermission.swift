/// Whether a process may ask for real-time scheduling, as the load driver does (sched(7)).
enum RealTimePermission: Sendable, Equatable {
    /// By the capability `CAP_SYS_NICE`.
    case capability
    /// By a limit `RLIMIT_RTPRIO` above zero.
    case limit
    case refused

    /// Number of `CAP_SYS_NICE` in linux/capability.h.
    private static let bit: UInt64 = 23

    /// - Parameters:
    ///   - effective: `CapEff` of `/proc/self/status`, hexadecimal.
    ///   - limits: text of `/proc/self/limits`; nil result where neither tells.
    init?(effective: String?, limits: String?) {
        let capabilities = effective.flatMap { UInt64($0, radix: 16) }
        let limit = limits.flatMap(Self.softLimit)
        guard capabilities != nil || limit != nil else { return nil }
        if let capabilities, capabilities >> Self.bit & 1 == 1 {
            self = .capability
        } else {
            self = limit.map { $0 != "0" } ?? false ? .limit : .refused
        }
    }

    /// A number, or `unlimited`.
    private static func softLimit(_ limits: String) -> Substring? {
        let name = "Max realtime priority"
        let line = limits.split(whereSeparator: \.isNewline).first { $0.hasPrefix(name) }
        return line?.dropFirst(name.count).split(separator: " ").first
    }
}
