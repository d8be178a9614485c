#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Terminal {
    /// The process's own streams.
    ///
    /// - Parameter variables: the environment.
    static func standard(variables: [String: String]) -> Terminal {
        let output = TerminalCapabilities(columns: columns(of: STDOUT_FILENO), variables: variables)
        return Terminal(
            output: DescriptorSink(descriptor: STDOUT_FILENO),
            errors: DescriptorSink(descriptor: STDERR_FILENO),
            capabilities: TerminalCapabilities(columns: columns(of: STDERR_FILENO), variables: variables),
            outputColour: output.colour,
            currentColumns: { columns(of: STDERR_FILENO) }
        )
    }

    /// The width of a terminal, 80 where it does not tell; nil for a stream that is none.
    private static func columns(of descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
