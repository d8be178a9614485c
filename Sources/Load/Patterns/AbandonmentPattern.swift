/// How clients give up, and what they do then. A value: it needs no clock to be tested.
///
/// Take a ready one (`.patient`, `.refreshRetry(…)`), or compose one of your own.
public struct AbandonmentPattern: Sendable {
    /// Stable name, such as `refresh-retry`.
    public let name: String
    /// How long a client waits; drawn anew for every attempt.
    public let patience: any Patience
    /// What a client does that left; nil leaves for good.
    public let retry: Retry?
    /// A burst that the pattern brings to the arrivals.
    public let burst: Burst?
    /// An instant at which many clients leave. It cuts off first attempts only.
    public let massDisconnect: MassDisconnect?
    /// When the server shuts down, since the load began: nobody arrives any more, and everybody in flight leaves.
    public let shutdown: Duration?

    /// - Parameters:
    ///   - name: stable name.
    ///   - patience: how long a client waits.
    ///   - retry: what a client does that left.
    ///   - burst: a burst that the pattern brings to the arrivals.
    ///   - massDisconnect: an instant at which many clients leave.
    ///   - shutdown: when the server shuts down, since the load began.
    public init(
        name: String,
        patience: any Patience = .never,
        retry: Retry? = nil,
        burst: Burst? = nil,
        massDisconnect: MassDisconnect? = nil,
        shutdown: Duration? = nil
    ) {
        precondition(shutdown.map { $0 >= .zero } ?? true, "a shutdown cannot come before the load")
        self.name = name
        self.patience = patience
        self.retry = retry
        self.burst = burst
        self.massDisconnect = massDisconnect
        self.shutdown = shutdown
    }

    /// The pattern for a reader, one line a parameter; the burst is told with the arrivals.
    public var lines: [String] {
        [
            "patience: \(patience.summary)" + (patience is EndlessPatience ? "" : " (an assumption)"),
            retry.map { "retry: \($0.summary)" },
            massDisconnect.map { "mass disconnect: \($0.summary)" },
            shutdown.map { "shutdown: at \($0.readable)" },
        ].compactMap { $0 }
    }
}
