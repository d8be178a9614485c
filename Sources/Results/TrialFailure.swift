/// A trial that gave no result.
public struct TrialFailure: Codable, Sendable, Equatable {
    /// Name of the scenario.
    public var scenario: String
    /// Name of the arm.
    public var arm: String
    /// Index of the pair, from 0.
    public var pair: Int
    /// One line: what happened.
    public var reason: String
    /// What the child wrote to stderr; of much, the beginning and the end.
    public var stderr: String

    /// Describes a trial that gave no result.
    public init(scenario: String, arm: String, pair: Int, reason: String, stderr: String) {
        self.scenario = scenario
        self.arm = arm
        self.pair = pair
        self.reason = reason
        self.stderr = stderr
    }
}
