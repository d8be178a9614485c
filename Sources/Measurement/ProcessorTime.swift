/// CPU of all threads of a process.
package struct ProcessorTime: Sendable, Codable, Equatable {
    /// To the nanosecond.
    package var total: CPUTime
    /// Outside the kernel; the kernel divides `total` by its own estimate.
    package var user: CPUTime
    /// Inside the kernel.
    package var system: CPUTime

    /// These amounts; the parts need not add up to `total` exactly.
    package init(total: CPUTime, user: CPUTime, system: CPUTime) {
        self.total = total
        self.user = user
        self.system = system
    }

    /// Nothing burnt.
    package static let zero = ProcessorTime(total: .zero, user: .zero, system: .zero)

    /// What was burnt from one reading to the next.
    package static func - (later: ProcessorTime, earlier: ProcessorTime) -> ProcessorTime {
        ProcessorTime(
            total: later.total - earlier.total,
            user: later.user - earlier.user,
            system: later.system - earlier.system
        )
    }
}
