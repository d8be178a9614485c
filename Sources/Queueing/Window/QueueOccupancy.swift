/// How long a queue that begins empty spends with each number of requests in system, by uniformisation.
///
/// A birth-death chain whose rates are at most Λ is a chain in discrete time P at the events of a Poisson process of rate
/// Λ. So ∫p(t)dt over a window of length T is Σ_k P(N > k)/Λ · Pᵏp(0), with N Poisson of mean ΛT (A. Jensen, "Markoff chains
/// as an aid in the study of Markoff processes", Skandinavisk Aktuarietidskrift 36, 1953). Nothing is cut off but what
/// is less likely than 1e-14.
struct QueueOccupancy {
    /// Most state visits that are summed, some seconds of work.
    private static let limit = 4_000_000_000.0

    /// Share of the window with n in system, for n = 0, 1, …; these sum to 1.
    let shares: [Double]

    /// - Parameters:
    ///   - arrival: λ, per second.
    ///   - window: T in seconds.
    ///   - ending: rate at which the number falls from n, per second; not falling with n.
    /// - Throws: `queueTooLong` where the sums would take too long.
    init(arrival: Double, window: Double, ending: (Int) -> Double) throws(QueueingError) {
        let most = Self.mostInSystem(arrival: arrival, window: window, ending: ending)
        let endings = (0...most).map(ending)
        let rate = arrival + endings[most]
        guard Double(Self.upperBound(mean: rate * window)) * Double(most) < Self.limit else {
            throw .queueTooLong(limit: most)
        }
        var shares = [Double](repeating: 0, count: most + 1)
        var state = shares
        state[0] = 1
        for (step, tail) in Self.tails(mean: rate * window).enumerated() {
            let reached = min(step, most)
            for number in 0...reached { shares[number] += tail * state[number] }
            Self.advance(&state, reached: reached, arrival: arrival / rate, endings: endings, rate: rate)
        }
        let scale = 1 / (rate * window)
        self.shares = shares.map { $0 * scale }
    }

    /// Σ share(n)·value(n).
    func mean(_ value: (Int) -> Double) -> Double {
        shares.enumerated().reduce(0) { $0 + $1.element * value($1.offset) }
    }

    /// One event: an arrival, an ending, or nothing.
    private static func advance(
        _ state: inout [Double],
        reached: Int,
        arrival: Double,
        endings: [Double],
        rate: Double
    ) {
        let last = state.count - 1
        var below = 0.0
        for number in 0...min(reached + 1, last) {
            let here = state[number]
            let above = number < last ? state[number + 1] * endings[number + 1] / rate : 0
            let rising = number < last ? arrival : 0
            state[number] = below * arrival + here * (1 - rising - endings[number] / rate) + above
            below = here
        }
    }

    /// No more are in system than arrive, and from empty no more than in the steady state, where there is one: its weights
    /// are followed beyond their greatest until they are negligible.
    private static func mostInSystem(arrival: Double, window: Double, ending: (Int) -> Double) -> Int {
        let arriving = upperBound(mean: arrival * window)
        var weight = 1.0
        for number in 1...arriving {
            weight *= arrival / ending(number)
            if weight > 1 { weight = 1 } else if weight < 1e-18 { return number }
        }
        return arriving
    }

    /// A number that a Poisson number of that mean exceeds with a probability below 1e-14.
    private static func upperBound(mean: Double) -> Int {
        Int(mean + 8 * mean.squareRoot() + 30)
    }

    /// P(N > k) for k = 0, 1, … of a Poisson number, summed outwards from its mode so that nothing underflows early.
    private static func tails(mean: Double) -> [Double] {
        let most = upperBound(mean: mean)
        let mode = Int(mean)
        var weights = [Double](repeating: 0, count: most + 2)
        weights[mode] = 1
        for number in mode..<(most + 1) { weights[number + 1] = weights[number] * mean / Double(number + 1) }
        for number in stride(from: mode, to: 0, by: -1) {
            weights[number - 1] = weights[number] * Double(number) / mean
        }
        let total = weights.reduce(0, +)
        var beyond = 0.0
        var tails = [Double](repeating: 0, count: most + 1)
        for number in tails.indices.reversed() {
            beyond += weights[number + 1]
            tails[number] = beyond / total
        }
        return tails
    }
}
