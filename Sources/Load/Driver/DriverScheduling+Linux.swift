#if os(Linux)
import Glibc

extension DriverScheduling {
    /// Asks for the lowest real-time priority for the calling thread, and tells what it has then.
    ///
    /// Real clients are on machines of their own; here they share the cores with the system they load, and it must not
    /// hold them up. A user without that permission (CAP_SYS_NICE, or RLIMIT_RTPRIO above 0) gets ordinary scheduling.
    static func raiseThisThread() -> DriverScheduling {
        // SCHED_RESET_ON_FORK of linux/sched.h, which Glibc's module lacks: threads begun from this one are ordinary.
        let resetOnFork: Int32 = 0x4000_0000
        var parameters = sched_param()
        parameters.sched_priority = sched_get_priority_min(SCHED_RR)
        return sched_setscheduler(0, SCHED_RR | resetOnFork, &parameters) == 0 ? .realTime : .ordinary
    }
}
#else
extension DriverScheduling {
    static func raiseThisThread() -> DriverScheduling { .ordinary }
}
#endif
