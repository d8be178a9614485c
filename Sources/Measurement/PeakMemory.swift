/// The most memory that a process ever had resident, and what is known of the figure.
package struct PeakMemory: Sendable, Equatable {
    /// Where the figure comes from.
    package enum Source: Sendable, Equatable {
        /// `VmHWM` of /proc: this program's own, since its start or its last reset.
        case highWaterMark
        /// `ru_maxrss`, which may be the peak of the parent that started this process. To be warned about.
        case resourceUsage
    }

    /// What became of a request to begin a new peak.
    package enum Reset: Sendable, Equatable {
        /// The peak counts from now on.
        case done
        /// The kernel did not permit it: the peak goes on counting from the process's start.
        case refused(reason: String)
    }

    /// The peak in bytes.
    package let bytes: Int
    /// Where it comes from.
    package let source: Source
}
