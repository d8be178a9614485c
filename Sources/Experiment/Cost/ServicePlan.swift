import WastedWorkLoad

/// Who leaves, and when: for each request of a round, the slice in which its client leaves, or none.
struct ServicePlan: Sendable, Equatable {
    /// Parts of a request's work, with a check before each.
    static let slices = 8

    /// Of each request; nil for a client that stays.
    let departures: [Int?]

    /// Departures fall on all slices equally often, and on requests in a random order.
    ///
    /// - Parameters:
    ///   - leaving: share of the clients that leave, 0…1.
    ///   - requests: of a round; `leaving * requests` should be a multiple of `slices`.
    ///   - seed: of the order.
    init(leaving: Double, requests: Int, seed: UInt64) {
        let count = Int((leaving * Double(requests)).rounded())
        var generator = SeededGenerator(seed: seed).stream("departures")
        departures = (0..<requests).map { $0 < count ? $0 % Self.slices : nil }.shuffled(using: &generator)
    }

    /// Share of a left request's work that stopping at the next check spares, in the mean over the slices.
    static var recovered: Double {
        let spared = (0..<slices).map { Double(slices - 1 - $0) / Double(slices) }
        return spared.reduce(0, +) / Double(slices)
    }
}
