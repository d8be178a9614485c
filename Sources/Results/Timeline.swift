/// Parallel arrays, one element a sample; an array is empty where the quantity was not sampled.
public struct Timeline: Codable, Sendable, Equatable {
    /// Seconds since the load began.
    public var time: [Double] = []
    /// Attempts started and not ended.
    public var inFlight: [Int] = []
    /// Connections leased.
    public var inPool: [Int] = []
    /// Attempts waiting for a connection.
    public var waiting: [Int] = []
    /// Attempts still running whose client had left.
    public var orphans: [Int] = []
    /// Resident memory in bytes.
    public var residentBytes: [Int] = []
    /// Live heap in bytes.
    public var heapBytes: [Int] = []

    /// A time line without samples.
    public init() {}
}
