/// A workload with a known mistake in how it passes cancellation on, and the sound one beside it.
public struct PitfallDescription: Codable, Sendable, Equatable {
    /// Name of the mistake, such as `notPassedOn`.
    public var name: String
    /// The scenario that does the same without the mistake.
    public var soundScenario: String

    /// What goes wrong, in a clause; nil where it was not told.
    public var summary: String?

    /// Names the mistake and the scenario without it.
    public init(_ name: String, of soundScenario: String, summary: String? = nil) {
        self.name = name
        self.summary = summary
        self.soundScenario = soundScenario
    }
}
