/// Judgements on the program and what it is linked with.
extension DoctorReading {
    /// The kernel and distribution; anything but Linux is a warning, since nothing is measured there.
    static func system(_ facts: MachineFacts, isLinux: Bool) -> DoctorReading {
        guard !isLinux else { return .ok("system", "\(facts.system), \(facts.kernel)") }
        return .warn("system", facts.system, remedy: "run the suite on Linux: elsewhere nothing is measured")
    }

    /// - Parameter configuration: `debug` or `release`.
    static func build(configuration: String) -> DoctorReading {
        guard configuration == "debug" else { return .ok("build", configuration) }
        return .warn("build", configuration, remedy: "build with -c release")
    }

    /// - Parameter toolchain: the compiler's version.
    static func toolchain(_ toolchain: String) -> DoctorReading {
        .ok("toolchain", toolchain)
    }

    /// A library of the system, and what the suite needs of it.
    static func library(_ library: LibraryFact) -> DoctorReading {
        guard let trouble = library.trouble else { return .ok(library.name, library.version) }
        return .warn(library.name, library.version, remedy: trouble)
    }
}
