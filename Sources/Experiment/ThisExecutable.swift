/// The program that is running, to be run again.
package enum ThisExecutable {
    /// A path that still leads to this very program when its file was replaced meanwhile.
    package static func path() throws -> String {
        #if os(Linux)
        "/proc/self/exe"
        #else
        throw ExperimentError.unsupportedSystem("a trial in a process of its own")
        #endif
    }
}
