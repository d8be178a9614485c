/// One attempt on the trial's time axis, in seconds since the load began.
public struct RequestSpan: Codable, Sendable, Equatable {
    /// Number of the attempt in its trial.
    public var id: Int
    /// Number of the client that wanted the answer.
    public var intent: Int
    /// 0 for the first try of that client, then its retries.
    public var attempt: Int
    /// When the plan meant it to start.
    public var intendedStart: Double
    /// When the work began to hold its resource; nil if it never did.
    public var granted: Double?
    /// When it gave the resource back.
    public var released: Double?
    /// When the client left; nil if it stayed to the end.
    public var left: Double?
    /// When the work had ended, whether or not anybody waited.
    public var ended: Double
    /// `answered`, `cancelled` or `failed`.
    public var outcome: String

    /// Instants in seconds since the load began.
    public init(
        id: Int,
        intent: Int,
        attempt: Int,
        intendedStart: Double,
        granted: Double?,
        released: Double?,
        left: Double?,
        ended: Double,
        outcome: String
    ) {
        self.id = id
        self.intent = intent
        self.attempt = attempt
        self.intendedStart = intendedStart
        self.granted = granted
        self.released = released
        self.left = left
        self.ended = ended
        self.outcome = outcome
    }
}
