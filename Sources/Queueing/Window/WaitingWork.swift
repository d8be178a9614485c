/// The work before an M/D/1 queue with a fixed timeout, step by step from an idle connection; all times in steps.
///
/// V falls by 1 a step and rises by what an arrival adds. The law of V is carried along on a grid of whole steps, so a
/// sum over it is wrong by a share of about one step in a service time; `TimeoutQueue` extrapolates that away.
struct WaitingWork {
    /// What is less likely than this adds nothing to any sum.
    private static let negligible = 1e-12

    private let arm: ModelArm
    private let service: Int
    private let timeout: Int
    private let arrivals: Double
    private var law = [1.0]

    /// - Parameters:
    ///   - service: D.
    ///   - timeout: τ.
    ///   - arrivals: attempts a step, below 1.
    init(_ arm: ModelArm, service: Int, timeout: Int, arrivals: Double) {
        self.arm = arm
        self.service = service
        self.timeout = timeout
        self.arrivals = arrivals
    }

    /// What those that arrive in so many steps meet, in the mean.
    mutating func run(steps: Int) -> WaitingWorkMeans {
        var sums = WaitingWorkMeans()
        for _ in 0..<steps {
            meet(&sums)
            arrive()
            sums.utilisation += 1 - law[0]
            elapse()
        }
        return sums.divided(by: Double(steps))
    }

    /// An attempt arrives at each V with the chance that V has.
    private func meet(_ sums: inout WaitingWorkMeans) {
        for (work, probability) in law.enumerated() where probability > Self.negligible {
            let held = held(work)
            let late = max(0, work + held - timeout)
            // Exactly at the limit: one half, as of a law without a step there.
            sums.waiting += probability * Self.isBeyond(work, timeout)
            sums.answered += probability * (1 - Self.isBeyond(work + service, timeout))
            sums.wait += probability * Double(arm == .withoutCancellation ? work : min(work, timeout))
            sums.hold += probability * Double(held)
            sums.orphaned += probability * Double(arm == .withCancellation ? 0 : min(late, held))
        }
    }

    /// 0 before the limit, 1 after it.
    private static func isBeyond(_ time: Int, _ limit: Int) -> Double {
        time == limit ? 0.5 : time > limit ? 1 : 0
    }

    /// How long an attempt holds the connection that finds so much work before it.
    private func held(_ work: Int) -> Int {
        switch arm {
        case .withoutCancellation: service
        case .queueOnly: work < timeout ? service : 0
        case .withCancellation: max(0, min(service, timeout - work))
        }
    }

    private mutating func arrive() {
        let last = law.count - 1
        law.append(contentsOf: repeatElement(0, count: service))
        // Downwards, so that what an arrival lifts is not lifted again.
        for work in stride(from: last, through: 0, by: -1) {
            let arriving = law[work] * arrivals
            law[work] -= arriving
            law[work + held(work)] += arriving
        }
    }

    private mutating func elapse() {
        let idle = law[0]
        law.removeFirst()
        law[0] += idle
        while law.count > 1, let last = law.last, last < Self.negligible { law.removeLast() }
    }
}

/// Means over attempts, in steps where they are times.
struct WaitingWorkMeans {
    var waiting = 0.0
    var answered = 0.0
    var wait = 0.0
    var hold = 0.0
    var orphaned = 0.0
    var utilisation = 0.0

    func divided(by number: Double) -> WaitingWorkMeans {
        combined(with: WaitingWorkMeans()) { one, _ in one / number }
    }

    /// Each mean of two.
    func combined(with other: WaitingWorkMeans, _ combine: (Double, Double) -> Double) -> WaitingWorkMeans {
        WaitingWorkMeans(
            waiting: combine(waiting, other.waiting),
            answered: combine(answered, other.answered),
            wait: combine(wait, other.wait),
            hold: combine(hold, other.hold),
            orphaned: combine(orphaned, other.orphaned),
            utilisation: combine(utilisation, other.utilisation)
        )
    }
}
