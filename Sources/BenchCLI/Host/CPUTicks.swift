/// What a machine's cores did since it started, in clock ticks: the first line of `/proc/stat` (proc(5)).
struct CPUTicks: Sendable, Equatable {
    /// All ticks of all cores.
    let total: Int
    /// Ticks that the hypervisor gave to others while this machine had work.
    let steal: Int

    init(total: Int, steal: Int) {
        self.total = total
        self.steal = steal
    }

    /// - Parameter text: `/proc/stat`; nil where it does not read so.
    init?(_ text: String) {
        guard let line = text.split(whereSeparator: \.isNewline).first, line.hasPrefix("cpu ") else { return nil }
        // user, nice, system, idle, iowait, irq, softirq, steal; the two guest fields after them are in user and nice.
        let fields = line.split(separator: " ").dropFirst().prefix(8).map { Int($0) }
        let ticks = fields.compactMap { $0 }
        guard ticks.count == 8, fields.count == 8 else { return nil }
        self.init(total: ticks.reduce(0, +), steal: ticks[7])
    }

    /// The share of the time since an earlier reading that was stolen; nil where no tick has passed.
    func stealFraction(since earlier: CPUTicks) -> Double? {
        let passed = total - earlier.total
        return passed > 0 ? Double(steal - earlier.steal) / Double(passed) : nil
    }
}
