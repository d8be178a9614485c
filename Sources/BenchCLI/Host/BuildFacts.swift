/// What the compiler knew when it built this program.
enum BuildFacts {
    /// `debug` or `release`.
    static var configuration: String {
        #if DEBUG
        "debug"
        #else
        "release"
        #endif
    }

    /// Warns of figures that a debug build would give.
    static func noteDebugBuild(on terminal: Terminal) {
        guard configuration == "debug" else { return }
        terminal.note("\(Program.name): this is a debug build, its figures mean little; build with -c release")
    }

    /// The compiler's version, such as `Swift 6.3.1`.
    ///
    /// A program can ask its compiler no more than whether it is at least some version, so this is the newest of the
    /// releases listed here that it reaches; `+` marks one past the end of the list, of which the exact name is unknown.
    static var toolchain: String {
        #if compiler(>=6.4)
        "Swift 6.4+"
        #elseif compiler(>=6.3.4)
        "Swift 6.3.4+"
        #elseif compiler(>=6.3.3)
        "Swift 6.3.3"
        #elseif compiler(>=6.3.2)
        "Swift 6.3.2"
        #elseif compiler(>=6.3.1)
        "Swift 6.3.1"
        #else
        "Swift 6.3"
        #endif
    }
}
