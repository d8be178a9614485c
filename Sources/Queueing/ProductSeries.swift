/// Sums over the weights w₀ = 1, wᵢ = wᵢ₋₁·r(i), whose ratio r falls: the stationary weights of a queue in which the
/// more requests wait, the more leave.
///
/// The weights rise, where r > 1, and then fall. They are summed outwards from the greatest, which stands for 1, so
/// neither a queue of millions nor a load far above capacity overflows. All sums bear that same unknown scale.
struct ProductSeries {
    /// Most weights that are summed, a fraction of a second of work.
    static let defaultLimit = 100_000_000
    /// A weight below this, of the greatest one, adds nothing to its sums.
    private static let negligible = 1e-40
    /// The last digit of a sum.
    private static let precision = 1e-17

    /// w₀; 0 where it is negligible.
    private(set) var first = 0.0
    /// Σ wᵢ.
    private(set) var total = 0.0
    /// Σ wᵢ from i = 1 on.
    private(set) var beyondFirst = 0.0
    /// Σ i·wᵢ.
    private(set) var moment = 0.0
    /// Σ wᵢ·Hᵢ with Hᵢ = h(1) + … + h(i).
    private(set) var accumulated = 0.0

    /// - Parameters:
    ///   - limit: most weights that are summed.
    ///   - ratio: r(i) for i ≥ 1, positive and falling towards 0.
    ///   - addend: h(i) for i ≥ 1, not negative and not rising from i = 2 on.
    /// - Throws: `queueTooLong` when the limit is passed.
    init(
        limit: Int = defaultLimit,
        ratio: (Double) -> Double,
        addend: (Double) -> Double
    ) throws(QueueingError) {
        let top = try Self.indexOfGreatest(limit: limit, ratio: ratio)
        var height = 0.0
        for index in stride(from: 1.0, through: top, by: 1) { height += addend(index) }
        try sumUpwards(from: top, height: height, limit: limit, ratio: ratio, addend: addend)
        sumDownwards(from: top, height: height, ratio: ratio, addend: addend)
    }

    /// The greatest weight and those after it, until what is left is below the last digit.
    private mutating func sumUpwards(
        from top: Double,
        height: Double,
        limit: Int,
        ratio: (Double) -> Double,
        addend: (Double) -> Double
    ) throws(QueueingError) {
        var weight = 1.0
        var index = top
        var height = height
        while true {
            add(weight, at: index, height: height)
            let next = ratio(index + 1)
            if Self.tail(weight, at: index, ratio: next) <= Self.precision * moment { return }
            guard index - top < Double(limit) else { throw .queueTooLong(limit: limit) }
            index += 1
            weight *= next
            height += addend(index)
        }
    }

    /// The weights before the greatest, until they are negligible.
    private mutating func sumDownwards(
        from top: Double,
        height: Double,
        ratio: (Double) -> Double,
        addend: (Double) -> Double
    ) {
        var weight = 1.0
        var index = top
        var height = height
        while index > 0, weight > Self.negligible {
            weight /= ratio(index)
            height -= addend(index)
            index -= 1
            add(weight, at: index, height: max(height, 0))
        }
    }

    private mutating func add(_ weight: Double, at index: Double, height: Double) {
        total += weight
        if index > 0 { beyondFirst += weight } else { first = weight }
        moment += weight * index
        accumulated += weight * height
    }

    /// A bound of the moment that is left: Σ (i+k)·w·rᵏ over k ≥ 1. Infinite while the weights still rise.
    private static func tail(_ weight: Double, at index: Double, ratio: Double) -> Double {
        guard ratio < 1 else { return .infinity }
        let fall = 1 - ratio
        return weight * ratio * (index * fall + 1) / (fall * fall)
    }

    /// The last i with r(i) ≥ 1, by doubling and halving; 0 if there is none.
    private static func indexOfGreatest(
        limit: Int,
        ratio: (Double) -> Double
    ) throws(QueueingError) -> Double {
        var low = 0.0
        var high = 1.0
        while ratio(high) >= 1 {
            guard high < Double(limit) else { throw .queueTooLong(limit: limit) }
            low = high
            high *= 2
        }
        while high - low > 1 {
            let middle = ((low + high) / 2).rounded(.down)
            if ratio(middle) >= 1 { low = middle } else { high = middle }
        }
        return low
    }
}
