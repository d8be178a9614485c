#if os(Linux)
import Glibc

extension MonotonicClock {
    static func currentInstant() -> MonotonicInstant {
        var time = timespec()
        let result = clock_gettime(CLOCK_MONOTONIC, &time)
        precondition(result == 0, "CLOCK_MONOTONIC cannot be read: errno \(errno)")
        return MonotonicInstant(nanoseconds: time.wholeNanoseconds)
    }

    /// Blocks the calling thread until `deadline`, an absolute time, so that lateness never adds up.
    ///
    /// For threads of one's own only: a thread of Swift's cooperative pool must not block.
    package static func sleepThread(until deadline: MonotonicInstant) {
        var time = timespec(deadline)
        var result = EINTR
        while result == EINTR {
            result = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nil)
        }
        precondition(result == 0, "clock_nanosleep refused \(deadline): error \(result)")
    }
}

extension timespec {
    init(_ instant: MonotonicInstant) {
        let (seconds, rest) = max(0, instant.nanoseconds).quotientAndRemainder(dividingBy: 1_000_000_000)
        self.init(tv_sec: Int(seconds), tv_nsec: Int(rest))
    }

    var wholeNanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}
#else
extension MonotonicClock {
    static func currentInstant() -> MonotonicInstant { MeasurementError.refuse("the monotonic clock") }

    package static func sleepThread(until deadline: MonotonicInstant) {
        MeasurementError.refuse("sleeping to an absolute time")
    }
}
#endif
