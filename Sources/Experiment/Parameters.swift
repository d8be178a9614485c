/// What the user set for a whole run, handed to fixtures and workloads.
public struct Parameters: Codable, Sendable, Equatable {
    /// Rows of the database workload's catalogue; nil for the suite's own choice.
    public var rows: Int?

    /// Everything as the suite chooses.
    public init(rows: Int? = nil) {
        self.rows = rows
    }
}
