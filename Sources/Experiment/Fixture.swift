/// Something that must exist on disk before the first trial; made once, in the process of the run.
public struct Fixture: Sendable {
    /// Unique name within the suite; scenarios that share it share the fixture.
    public let name: String
    /// Makes it where it is missing or damaged. Reports progress as short lines.
    public let prepare: @Sendable (Parameters, _ progress: @Sendable (String) -> Void) async throws -> Void

    /// - Parameters:
    ///   - name: unique within the suite.
    ///   - prepare: makes the fixture where it is missing or damaged; its error text is shown to the user.
    public init(
        _ name: String,
        prepare: @escaping @Sendable (Parameters, _ progress: @Sendable (String) -> Void) async throws -> Void
    ) {
        self.name = name
        self.prepare = prepare
    }
}
