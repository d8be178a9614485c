/// The CPU time that a control group may use, in cores.
enum CPUQuota {
    /// - Parameter text: `cpu.max` of cgroup 2: `150000 100000`, quota and period in microseconds; `max` is no limit.
    static func cores(cpuMax text: String) -> Double? {
        let fields = text.split(whereSeparator: \.isWhitespace)
        guard fields.count == 2, let quota = Double(fields[0]), let period = Double(fields[1]), period > 0 else {
            return nil
        }
        return quota / period
    }

    /// - Parameters:
    ///   - quota: `cpu.cfs_quota_us` of cgroup 1; negative is no limit.
    ///   - period: `cpu.cfs_period_us`.
    static func cores(quota: String, period: String) -> Double? {
        guard let quota = Double(quota), let period = Double(period), quota > 0, period > 0 else { return nil }
        return quota / period
    }
}
