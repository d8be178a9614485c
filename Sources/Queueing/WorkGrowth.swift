/// The growth of the work that waits for one server at a load of at least 1, by r(q) = λ(1−B̂(q)) − q; see
/// `GoodputDecay`.
struct WorkGrowth {
    private let arrival: Double
    private let service: ServiceLaw
    /// q₀, at which r is greatest, per second.
    private let steepest: Double

    /// - Parameters:
    ///   - arrival: λ, per second.
    ///   - service: the law of S; λE[S] ≥ 1, but for rounding.
    init(arrival: Double, service: ServiceLaw) {
        self.arrival = arrival
        self.service = service
        steepest = Self.crossing { arrival * service.uncutTime($0) < 1 }
    }

    /// r(q₀), per second.
    var greatestDecay: Double { max(decay(steepest), 0) }

    /// Rate at which the share answered falls with the time of arrival, per second.
    func arrivalDecay(leaving: Double) -> Double {
        leaving < steepest ? max(decay(leaving), 0) : greatestDecay
    }

    /// Rate at which the answers in time fall with the time of the answer, per second.
    func answerDecay(leaving: Double) -> Double {
        guard arrival * service.cut(steepest) > leaving else { return greatestDecay }
        let tilt = Self.crossing { arrival * service.cut($0) >= leaving }
        return max(leaving - tilt, 0)
    }

    private func decay(_ q: Double) -> Double {
        arrival * service.cut(q) - q
    }

    /// The q > 0 from which a condition holds that fails below it, to the last digit.
    private static func crossing(_ holds: (Double) -> Bool) -> Double {
        var low = 0.0
        var high = 1.0
        while !holds(high) { high *= 2 }
        while case let middle = (low + high) / 2, middle > low, middle < high {
            if holds(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
