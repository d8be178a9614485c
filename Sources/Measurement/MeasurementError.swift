/// What kept a figure from being measured.
package enum MeasurementError: Error, Equatable, CustomStringConvertible {
    /// The figure is to be had on Linux only.
    case unsupported(what: String)
    /// A file of the kernel could not be read or written.
    case inaccessible(path: String, errorNumber: Int32)
    /// A file of the kernel does not hold the field it should.
    case malformed(path: String, field: String)
    /// The system refused a call.
    case systemCall(name: String, errorNumber: Int32)
    /// The C library's allocator did not take a setting.
    case allocatorRefused(setting: String, value: Int)

    /// What happened, to what, and what to do next.
    package var description: String {
        switch self {
        case .unsupported(let what):
            "\(what) cannot be measured on this system; run the suite on Linux"
        case .inaccessible(let path, let errorNumber):
            "\(path) is not accessible (\(systemText(errorNumber))); check that /proc is mounted and permitted"
        case .malformed(let path, let field):
            "\(path) has no readable field \(field); this kernel writes it otherwise, please report its version"
        case .systemCall(let name, let errorNumber):
            "\(name) failed (\(systemText(errorNumber))); check the limits of this user (ulimit -a)"
        case .allocatorRefused(let setting, let value):
            "the allocator refused \(value) for \(setting); give a size between 0 and 32 MiB"
        }
    }

    /// Stops with a clear message, where a figure that Linux alone gives is asked for elsewhere.
    static func refuse(_ what: String) -> Never {
        preconditionFailure(MeasurementError.unsupported(what: what).description)
    }
}
