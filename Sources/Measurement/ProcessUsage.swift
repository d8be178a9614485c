/// What this process has used since it began.
package struct ProcessUsage: Sendable, Equatable {
    /// CPU of all threads outside the kernel; the kernel divides `total` by its own estimate.
    package let user: CPUTime
    /// CPU of all threads inside the kernel.
    package let system: CPUTime
    /// CPU of all threads to the nanosecond.
    package let total: CPUTime
    /// Memory resident now, in bytes.
    package let residentBytes: Int
    /// The most memory that was ever resident.
    package let peak: PeakMemory
}
