#if os(Linux)
import Glibc

extension ThreadCPUClock {
    /// The clock of the calling thread.
    package static func current() -> ThreadCPUClock {
        var id = clockid_t()
        let result = pthread_getcpuclockid(pthread_self(), &id)
        precondition(result == 0, "this thread has no CPU clock: error \(result)")
        return ThreadCPUClock(id: id)
    }

    /// CPU time of the thread so far. The thread must be alive.
    package func read() -> CPUTime {
        var time = timespec()
        let result = clock_gettime(id, &time)
        precondition(result == 0, "a thread's CPU clock was read after the thread had ended: errno \(errno)")
        return CPUTime(nanoseconds: time.wholeNanoseconds)
    }
}
#else
extension ThreadCPUClock {
    /// Stops the program: Linux alone has these clocks.
    package static func current() -> ThreadCPUClock { MeasurementError.refuse("the CPU time of a thread") }

    /// Stops the program: Linux alone has these clocks.
    package func read() -> CPUTime { MeasurementError.refuse("the CPU time of a thread") }
}
#endif
