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

    /// CPU of all threads of the process `id`, to the nanosecond. It must still run.
    /// - Throws: `MeasurementError.noProcess` when there is no such process.
    package static func cpu(ofProcess id: Int32) throws(MeasurementError) -> CPUTime {
        var clock = clockid_t()
        // Other ids do not fit into a clock id, and would read some other process.
        let result = (1...largestProcessID).contains(id) ? clock_getcpuclockid(id, &clock) : ESRCH
        guard result == 0 else { throw MeasurementError.noProcess(id: id, errorNumber: result) }
        return try read(clock)
    }

    /// Memory resident now in the process `id`, and the most that ever was, in bytes.
    /// - Throws: `MeasurementError` when /proc does not tell it.
    package static func memory(ofProcess id: Int32) throws(MeasurementError) -> (residentBytes: Int, peakBytes: Int) {
        let status = try MemoryStatus(ofProcess: id)
        guard let peak = status.highWaterMarkBytes else {
            throw MeasurementError.malformed(path: "/proc/\(id)/status", field: "VmHWM")
        }
        return (status.residentBytes, peak)
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

    /// `PID_MAX_LIMIT` of the kernel's linux/threads.h.
    private static let largestProcessID: Int32 = 1 << 22

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
extension ProcessUsage {
    package static func current() throws(MeasurementError) -> ProcessUsage { throw unsupported }
    package static func processorTime() throws(MeasurementError) -> ProcessorTime { throw unsupported }
    package static func cpu() throws(MeasurementError) -> CPUTime { throw unsupported }
    package static func cpu(ofProcess id: Int32) throws(MeasurementError) -> CPUTime { throw unsupported }
    package static func memory(ofProcess id: Int32) throws(MeasurementError) -> (residentBytes: Int, peakBytes: Int) {
        throw unsupported
    }
    package static func residentBytes() throws(MeasurementError) -> Int { throw unsupported }
    package static func resetPeak() -> PeakMemory.Reset { .refused(reason: "\(unsupported)") }
    private static var unsupported: MeasurementError { .unsupported(what: "CPU and memory of a process") }
}
#endif
