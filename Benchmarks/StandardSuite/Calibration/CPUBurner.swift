import WastedWork

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Burns a known amount of this thread's CPU, by a clock that the suite's meters do not share.
enum CPUBurner {
    /// - Returns: the CPU that was burnt: the amount asked for, and what the last look at the clock added.
    static func burn(_ amount: Duration) -> Duration {
        let begin = threadCPU()
        while true {
            let burnt = threadCPU() - begin
            if burnt >= amount { return burnt }
            // Small against the amounts asked for, large against a look at the clock.
            if Computation.run(steps: 2_000) == 0 { return burnt }
        }
    }

    private static func threadCPU() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
