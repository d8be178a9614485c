#if os(Linux)
import Glibc

extension ProcessUsage {
    /// What this process has used until now. Takes some tens of microseconds.
    /// - Throws: `MeasurementError` when /proc cannot be read.
    package static func current() throws(MeasurementError) -> ProcessUsage {
        let status = try MemoryStatus()
        let usage = try resourceUsage()
        let inherited = PeakMemory(bytes: usage.ru_maxrss * 1024, source: .resourceUsage)
        return ProcessUsage(
            user: CPUTime(usage.ru_utime),
            system: CPUTime(usage.ru_stime),
            total: try cpu(),
            residentBytes: status.residentBytes,
            peak: status.highWaterMarkBytes.map { PeakMemory(bytes: $0, source: .highWaterMark) } ?? inherited
        )
    }

    /// CPU of this process, with the kernel's division of it.
    package static func processorTime() throws(MeasurementError) -> ProcessorTime {
        let usage = try resourceUsage()
        return ProcessorTime(total: try cpu(), user: CPUTime(usage.ru_utime), system: CPUTime(usage.ru_stime))
    }

    /// CPU of all threads of this process, to the nanosecond (about 0.5 µs to read).
    package static func cpu() throws(MeasurementError) -> CPUTime {
        try read(CLOCK_PROCESS_CPUTIME_ID)
    }

    /// Memory resident now, in bytes. At some microseconds cheap enough to sample.
    package static func residentBytes() throws(MeasurementError) -> Int {
        let path = "/proc/self/statm"
        let pages = try KernelFile(path: path).read().split(separator: " ").dropFirst().first
        guard let pages = pages.flatMap({ Int($0) }) else {
            throw MeasurementError.malformed(path: path, field: "resident")
        }
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }

    /// Begins a new peak at what is resident now, where the kernel permits it (proc(5), clear_refs, value 5).
    package static func resetPeak() -> PeakMemory.Reset {
        do {
            try KernelFile(path: "/proc/self/clear_refs").write("5")
            return .done
        } catch {
            return .refused(reason: "\(error)")
        }
    }

    private static func resourceUsage() throws(MeasurementError) -> rusage {
        var usage = rusage()
        guard getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else {
            throw MeasurementError.systemCall(name: "getrusage", errorNumber: errno)
        }
        return usage
    }

    private static func read(_ clock: clockid_t) throws(MeasurementError) -> CPUTime {
        var time = timespec()
        guard clock_gettime(clock, &time) == 0 else {
            throw MeasurementError.systemCall(name: "clock_gettime", errorNumber: errno)
        }
        return CPUTime(nanoseconds: time.wholeNanoseconds)
    }
}

extension CPUTime {
    fileprivate init(_ time: timeval) {
        self.init(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_usec) * 1000)
    }
}
#else
// Elsewhere each of them says that Linux is needed.
extension ProcessUsage {
    /// What this process has used until now.
    /// - Throws: `MeasurementError.unsupported`, always.
    package static func current() throws(MeasurementError) -> ProcessUsage { throw unsupported }

    /// CPU of this process, with the kernel's division of it.
    /// - Throws: `MeasurementError.unsupported`, always.
    package static func processorTime() throws(MeasurementError) -> ProcessorTime { throw unsupported }

    /// CPU of all threads of this process.
    /// - Throws: `MeasurementError.unsupported`, always.
    package static func cpu() throws(MeasurementError) -> CPUTime { throw unsupported }

    /// Memory resident now, in bytes.
    /// - Throws: `MeasurementError.unsupported`, always.
    package static func residentBytes() throws(MeasurementError) -> Int { throw unsupported }

    /// Begins no new peak, and says why.
    package static func resetPeak() -> PeakMemory.Reset { .refused(reason: "\(unsupported)") }

    private static var unsupported: MeasurementError { .unsupported(what: "CPU and memory of a process") }
}
#endif
