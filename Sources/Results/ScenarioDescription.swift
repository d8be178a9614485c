/// What a scenario was, so that a report needs the file alone.
public struct ScenarioDescription: Codable, Sendable, Equatable {
    /// Name, unique in its suite, such as `database-query/paced/exponential`.
    public var name: String
    /// One line for the reader.
    public var summary: String
    /// Arms in display order; the first is the baseline, the last the one judged against it.
    public var arms: [String]
    /// Name of the pattern of abandonment.
    public var pattern: String
    /// What one work unit is, such as `SQLite VM steps`.
    public var workUnit: String
    /// Connections in the pool; nil where nothing bounds the work.
    public var capacity: Int?
    /// Pairs asked for.
    public var pairs: Int
    /// Window in seconds.
    public var window: Double
    /// One line a parameter of the load, for the reader.
    public var load: [String]
    /// What must come out of it, where it is there to test the suite itself; nil elsewhere.
    public var control: ControlDescription?
    /// Which mistake of the workload it shows; nil where the workload is sound.
    public var pitfall: PitfallDescription?
    /// The queue that it is, where theory can say what must come out; nil elsewhere.
    public var model: ModelDescription?

    /// Describes a scenario as it was run.
    public init(
        name: String,
        summary: String,
        arms: [String],
        pattern: String,
        workUnit: String,
        capacity: Int?,
        pairs: Int,
        window: Double,
        load: [String]
    ) {
        self.name = name
        self.summary = summary
        self.arms = arms
        self.pattern = pattern
        self.workUnit = workUnit
        self.capacity = capacity
        self.pairs = pairs
        self.window = window
        self.load = load
    }
}
