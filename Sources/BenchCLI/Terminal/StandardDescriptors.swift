#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The three descriptors that every program expects to find open.
enum StandardDescriptors {
    /// Puts /dev/null where the caller closed one (`bench … >&-`); the next file opened would else take its number, and
    /// be written to as if it were the screen.
    static func fillGaps() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free number is taken: this one, as those below it are open by now.
            _ = open("/dev/null", O_RDWR)
        }
    }
}
