/// How much of a suite a run takes, and how long.
public enum Profile: String, CaseIterable, Codable, Sendable {
    /// At most two minutes on two cores: the first and the last arm.
    case quick
    /// At most thirty minutes on two cores: every arm that is compared.
    case nightly

    /// Pairs unless the user says otherwise; 6 are the fewest with which a sign-flip test can reach 5 %.
    public var pairs: Int {
        switch self {
        case .quick: 6
        case .nightly: 10
        }
    }

    /// Arms unless the user says otherwise.
    public var arms: [Arm] {
        switch self {
        case .quick: [.withoutCancellation, .withCancellation]
        case .nightly: Arm.compared
        }
    }

    /// Length of a scenario's load in this profile.
    package func window(of scenario: Scenario) -> Duration {
        switch self {
        case .quick: scenario.window
        case .nightly: scenario.window * 3 / 2
        }
    }
}
