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

extension Timeline {
    private enum CodingKeys: String, CodingKey {
        case time, inFlight, inPool, waiting, orphans, residentBytes, heapBytes
    }

    /// Reads a time line as a result file holds it.
    public init(from decoder: any Decoder) throws {
        let arrays = try decoder.container(keyedBy: CodingKeys.self)
        time = try arrays.doubles(.time)
        inFlight = try arrays.integers(.inFlight)
        inPool = try arrays.integers(.inPool)
        waiting = try arrays.integers(.waiting)
        orphans = try arrays.integers(.orphans)
        residentBytes = try arrays.integers(.residentBytes)
        heapBytes = try arrays.integers(.heapBytes)
    }
}
