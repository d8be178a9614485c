import WastedWorkResults

/// Which runs of a history may be shown.
package struct TrendChoice: Sendable, Equatable {
    /// Name of the profile; nil for any.
    package let profile: String?
    /// Name of the suite; nil for any.
    package let suite: String?
    /// A part of the line that describes the machine; nil for any.
    package let machine: String?

    /// All of them.
    package static let all = TrendChoice()

    /// - Parameters:
    ///   - profile: name of the profile; nil for any.
    ///   - suite: name of the suite; nil for any.
    ///   - machine: a part of the line that describes the machine; nil for any.
    package init(profile: String? = nil, suite: String? = nil, machine: String? = nil) {
        self.profile = profile
        self.suite = suite
        self.machine = machine
    }

    /// Whether runs of that group may be shown.
    func fits(_ group: HistoryKind) -> Bool {
        profile.map { $0 == group.profile } ?? true && suite.map { $0 == group.suite } ?? true
            && machine.map { "\(group.host)".contains($0) } ?? true
    }
}
