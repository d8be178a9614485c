package import WastedWorkResults
package import WastedWorkStatistics

/// What one call costs.
package struct PrimitiveCost: Sendable, Equatable {
    /// What was called.
    package let primitive: CostPrimitive
    /// Seconds of CPU a call.
    package let cost: Estimate
    /// How many times the cheapest call that costs anything; nil where this one's cost is not above 0.
    package let relative: Double?

    /// True when the interval of the cost lies above 0.
    package var isEstablished: Bool { cost.value > 0 && (cost.interval?.excludesZero ?? false) }

    static func all(of readings: [PrimitiveReading], _ estimator: inout CostEstimator) -> [PrimitiveCost] {
        let costs = readings.compactMap { reading in
            estimator.mean(reading.seconds).map { (reading.primitive, $0) }
        }
        let cheapest = costs.map(\.1.value).filter { $0 > 0 }.min()
        return costs.map { primitive, cost in
            let relative = cheapest.flatMap { cost.value > 0 ? cost.value / $0 : nil }
            return PrimitiveCost(primitive: primitive, cost: cost, relative: relative)
        }
    }
}

extension [PrimitiveCost] {
    /// The cost of one call in seconds; nil where it was not measured.
    package subscript(primitive: CostPrimitive) -> Double? {
        first { $0.primitive == primitive }?.cost.value
    }
}
