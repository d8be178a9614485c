/// Work that can ask at intervals whether it is still wanted.
package enum PollingKind: String, CaseIterable, Sendable {
    /// A loop; a unit is an iteration.
    case loop
    /// A statement of SQLite with a progress handler; a unit is a VM step.
    case sqlite
}
