public import WastedWorkLoad
import WastedWorkConnections
import WastedWorkMeasurement
package import WastedWorkResults

/// One named measurement problem: a workload under a pattern of abandonment at a load.
public struct Scenario: Sendable {
    /// Stable name, `workload/pattern`; result files of different nights are joined by it.
    public internal(set) var name: String
    /// One line for lists and reports.
    public let summary: String
    /// What one work unit is, such as `SQLite VM steps`.
    public let workUnit: String
    /// Connections that bound the work, or nil.
    public let capacity: Int?
    /// Profiles that include this scenario.
    public let profiles: Set<Profile>
    /// Length of the load in the quick profile; longer ones scale it.
    public let window: Duration
    /// What must exist before the first trial, such as a data file.
    public let fixture: Fixture?
    /// Arms that it is run in whatever the profile says; nil for the run's.
    package internal(set) var arms: [Arm]?
    let metering: MeteringChoice
    var detectionDelay: Duration = .zero
    var queueLimits: PoolLimits?
    var control: ControlDescription?
    var pitfall: PitfallDescription?
    var model: ModelDescription?
    /// Mistakes that a run can show beside it.
    package internal(set) var pitfalls: [Pitfall] = []
    let load: @Sendable (_ window: Duration) -> LoadProfile
    var makeWorkload: @Sendable (TrialContext) async throws -> any Workload

    /// - Parameters:
    ///   - name: stable name, `workload/pattern`.
    ///   - summary: one line.
    ///   - workUnit: what one work unit is.
    ///   - capacity: connections that bound the work; nil where nothing does.
    ///   - profiles: profiles that include it.
    ///   - window: length of the load in the quick profile.
    ///   - fixture: what must exist before the first trial.
    ///   - metering: off only to measure what the instrument itself costs.
    ///   - load: the load for a window; times within the window should follow its length.
    ///   - workload: makes the workload in the process of a trial.
    public init(
        _ name: String,
        summary: String,
        workUnit: String = "units",
        capacity: Int? = nil,
        profiles: Set<Profile> = [.quick, .nightly],
        window: Duration = .milliseconds(500),
        fixture: Fixture? = nil,
        metering: MeteringChoice = .on,
        load: @escaping @Sendable (_ window: Duration) -> LoadProfile,
        workload: @escaping @Sendable (TrialContext) async throws -> any Workload
    ) {
        precondition(window > .zero, "scenario '\(name)' needs a window above zero")
        precondition(capacity.map { $0 > 0 } ?? true, "scenario '\(name)' needs a capacity above zero, or none")
        self.name = name
        self.summary = summary
        self.workUnit = workUnit
        self.capacity = capacity
        self.profiles = profiles
        self.window = window
        self.fixture = fixture
        self.metering = metering
        self.load = load
        self.makeWorkload = workload
    }

    /// What a result file says of this scenario.
    package func description(arms: [Arm], pairs: Int, window: Duration) -> ScenarioDescription {
        let profile = load(window)
        var description = ScenarioDescription(
            name: name,
            summary: summary,
            arms: arms.map(\.rawValue),
            pattern: profile.pattern.name,
            workUnit: workUnit,
            capacity: capacity,
            pairs: pairs,
            window: window.inSeconds,
            load: profile.lines
        )
        (description.control, description.pitfall, description.model) = (control, pitfall, model)
        return description
    }
}
