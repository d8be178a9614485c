/// What a simulation counts over a stretch of time.
struct SimulatedBatch {
    var seconds = 0.0
    /// Connection-seconds and request-seconds.
    var busy = 0.0
    var present = 0.0
    var leftWaiting = 0.0
    var leftInService = 0.0
    private var ended = 0.0
    private var answered = 0.0
    private var wait = 0.0
    private var hold = 0.0
    private var useful = 0.0
    private var orphaned = 0.0

    init(seconds: Double = 0) {
        self.seconds = seconds
    }

    mutating func add(started: Double?, arrived: Double, left: Double?, ended end: Double) {
        ended += 1
        let held = started.map { end - $0 } ?? 0
        hold += held
        if let left {
            if let started { orphaned += max(end - max(started, left), 0) }
        } else if let started {
            answered += 1
            useful += held
            wait += started - arrived
        }
    }

    /// The values of a steady state, by their definitions.
    func values(connections: Int) -> [(name: String, value: Double)] {
        let left = leftWaiting + leftInService
        return [
            ("abandonment", left / (left + answered)),
            ("waiting", leftWaiting / (left + answered)),
            ("goodput", answered / seconds),
            ("utilisation", busy / seconds / Double(connections)),
            ("hold", hold / ended),
            ("wasted", 1 - useful / hold),
            ("orphaned", orphaned / hold),
            ("inSystem", present / seconds),
            ("wait", answered > 0 ? wait / answered : -1),
        ]
    }
}
