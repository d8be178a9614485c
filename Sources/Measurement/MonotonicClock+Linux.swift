#if os(Linux)
import Glibc

extension MonotonicClock {
    static func currentInstant() -> MonotonicInstant {
        var time = timespec()
        let result = clock_gettime(CLOCK_MONOTONIC, &time)
        precondition(result == 0, "CLOCK_MONOTONIC cannot be read: errno \(errno)")
        return MonotonicInstant(nanoseconds: time.wholeNanoseconds)
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
}
#endif
