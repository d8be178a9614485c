/// A library of the system as it is loaded into this process.
struct LibraryFact: Sendable, Equatable {
    let name: String
    let version: String
    /// What it lacks of what the suite needs; nil when it has all.
    let missing: String?
    /// What to do when it lacks something.
    let remedy: String
}
