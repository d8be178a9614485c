/// A library of the system as it is loaded into this process.
struct LibraryFact: Sendable, Equatable {
    let name: String
    let version: String
    /// What it lacks of what the suite needs, and what to do about it; nil when it has all.
    let trouble: String?
}
