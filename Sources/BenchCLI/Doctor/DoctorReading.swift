/// One thing about this machine or build, and whether it makes the figures worse.
struct DoctorReading: Codable, Sendable, Equatable {
    /// What was looked at.
    let name: String
    let state: State
    /// What was found.
    let value: String
    /// What to do about a warning; nil where all is well.
    let remedy: String?

    /// The judgement on a reading.
    enum State: String, Codable, Sendable {
        case ok
        case warn
    }

    /// Nothing to do.
    static func ok(_ name: String, _ value: String) -> DoctorReading {
        DoctorReading(name: name, state: .ok, value: value, remedy: nil)
    }

    /// Something that makes the figures worse, and what to do about it.
    static func warn(_ name: String, _ value: String, remedy: String) -> DoctorReading {
        DoctorReading(name: name, state: .warn, value: value, remedy: remedy)
    }
}
