/// A workload with a known mistake in how it passes cancellation on, and the sound one beside it.
public struct PitfallDescription: Codable, Sendable, Equatable {
    /// Name of the mistake, such as `notPassedOn`.
    public var name: String
    /// The scenario that does the same without the mistake.
    public var soundScenario: String

    /// Names the mistake and the scenario without it.
    public init(_ name: String, of soundScenario: String) {
        self.name = name
        self.soundScenario = soundScenario
    }
}
