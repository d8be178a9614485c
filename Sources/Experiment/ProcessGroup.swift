import Subprocess

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A child and everything that it starts: they end together, whatever becomes of the child.
enum ProcessGroup {
    /// Has a child lead a group of its own, and the whole group end when the child is given up.
    ///
    /// A Ctrl-C at the terminal then reaches the parent only, which ends its children in order.
    static var options: PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        // Nothing to wait for: a killed process cannot refuse. The step ends as soon as the child is gone.
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
        ]
        return options
    }

    /// Ends what is left of the group that a child led. The number is not given to another as long as any is left.
    static func killRemains(ledBy child: ProcessIdentifier) {
        kill(-child.value, SIGKILL)
    }
}
