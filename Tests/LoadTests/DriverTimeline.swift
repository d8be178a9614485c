import WastedWorkMeasurement

@testable import WastedWorkLoad

/// Plays a state machine on a clock of its own, against attempts that complete at given times, and tells the story.
///
/// Times are milliseconds since the plan began. A line is `at what attempt`, such as `30 leave 0`.
struct DriverTimeline {
    /// When attempts complete, by id; those not named never do.
    var completions: [Int: Int] = [:]
    /// While the driver does not get to run.
    var stalled: Range<Int>?
    private(set) var machine: DriverStateMachine
    private(set) var story: [String] = []
    private var now = 0

    init(
        _ clients: [ClientPlan],
        completing completions: [Int: Int] = [:],
        shutdownAt: Duration? = nil,
        window: Duration = .milliseconds(100),
        drainLimit: Duration = .milliseconds(900)
    ) {
        let plan = LoadPlan(clients: clients, shutdownAt: shutdownAt, window: window)
        machine = DriverStateMachine(plan: plan, drainLimit: drainLimit)
        self.completions = completions
    }

    /// Plays to the end. Completions come before what the driver does at the same instant.
    mutating func played() -> DriverTimeline {
        machine.begin(at: instant(0))
        while advance() {}
        return self
    }

    private mutating func advance() -> Bool {
        deliver()
        if let stalled, stalled.contains(now) {
            now = min(stalled.upperBound, nextNews ?? stalled.upperBound)
            return true
        }
        switch machine.step(at: instant(now)) {
        case .fire(let attempt): tell("fire \(attempt.id) = \(attempt.intent).\(attempt.attempt)")
        case .leave(let attempt, .patience): tell("leave \(attempt.id)")
        case .leave(let attempt, .shutdown): tell("sent away \(attempt.id)")
        case .shutDown: tell("shut down")
        case .wait(let until):
            now = min(Int((until.nanoseconds - instant(0).nanoseconds) / 1_000_000), nextNews ?? .max)
        case .finish:
            tell("finish")
            return false
        }
        return true
    }

    private mutating func deliver() {
        for (id, at) in completions.sorted(by: { $0.key < $1.key }) where at <= now && machine.unfinished.contains(id) {
            completions[id] = nil
            tell("done \(id)")
            machine.completed(id, at: instant(now))
        }
    }

    /// The next time at which the driver is told something.
    private var nextNews: Int? {
        completions.filter { $0.value > now && machine.unfinished.contains($0.key) }.values.min()
    }

    private mutating func tell(_ what: String) {
        story.append("\(now) \(what)")
    }

    /// The instant of a millisecond; the origin is not 0, so that one cannot be taken for the other.
    func instant(_ milliseconds: Int) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: 5_000_000_000 + Int64(milliseconds) * 1_000_000)
    }
}

extension ClientPlan {
    /// A client with the same patience, in milliseconds, on each of its attempts; nil stays.
    static func client(_ intent: Int, at arrival: Int, patience: Int? = nil, attempts: Int = 1, pause: Int = 0) -> Self
    {
        let plans = (0..<attempts).map { number in
            AttemptPlan(
                demand: .milliseconds(10),
                patience: patience.map { .milliseconds($0) },
                pauseBefore: number == 0 ? .zero : .milliseconds(pause)
            )
        }
        return ClientPlan(intent: intent, arrival: .milliseconds(arrival), attempts: plans)
    }
}
