/// Unit of a raw value in a result file.
public enum Unit: String, Codable, Sendable, CaseIterable {
    case seconds
    case coreSeconds
    case bytes
    /// Bytes held, times the seconds for which they were held.
    case byteSeconds
    case count
    case perSecond
    /// A share: 1 is the whole.
    case fraction
    /// A quotient that may exceed 1: 2 is twice.
    case ratio
    /// SQLite steps, bytes received or loop iterations, by workload.
    case workUnits
    /// A workload's own metric: the file holds the value, not its unit.
    case unspecified
}
