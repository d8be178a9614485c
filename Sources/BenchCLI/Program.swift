/// The executable as its user calls it: a suite of somebody else's has a name of its own.
enum Program {
    /// Last path component of what the process was started as.
    ///
    /// The parser asks types for its texts, and a type cannot see a session; it sees what its task was given.
    @TaskLocal static var name = "bench"

    /// The name in the first word of a command line; the usual one where the caller gave none.
    static func name(startedAs path: String?) -> String {
        path?.split(separator: "/").last.map(String.init) ?? "bench"
    }
}
