/// What a control is and what must come out of it, so that a file alone can be judged.
public struct ControlDescription: Codable, Sendable, Equatable {
    /// What a scenario that is a control is otherwise.
    public enum Role: String, Codable, Sendable {
        /// Nothing: it is run to test the suite, and what it saves is no finding.
        case apart
        /// A scenario like the others, of which it is known besides what must come out.
        case alongside
    }

    /// What it shows if it passes, in words.
    public var title: String
    /// What the scenario is otherwise.
    public var role: Role
    /// What must come out: it passes when all of it does.
    public var expectations: [ControlExpectation]

    /// - Parameters:
    ///   - title: what it shows if it passes, in words.
    ///   - role: what the scenario is otherwise.
    ///   - expectations: what must come out; all of it.
    public init(_ title: String, role: Role = .apart, expectations: [ControlExpectation] = []) {
        self.title = title
        self.role = role
        self.expectations = expectations
    }
}
