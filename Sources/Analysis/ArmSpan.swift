/// A figure over the arms that bear it, so that arms that share a doubt share its line.
package struct ArmSpan: Hashable, Sendable {
    /// Arms that bear it; empty when all arms of the scenario do.
    package let arms: [String]
    /// Smallest of their values.
    package let low: Double
    /// Largest of their values.
    package let high: Double

    /// - Parameters:
    ///   - arms: arms that bear it; empty for all.
    ///   - low: smallest value.
    ///   - high: largest value.
    package init(arms: [String] = [], low: Double, high: Double) {
        self.arms = arms
        self.low = low
        self.high = high
    }

    /// nil where no arm has a value that matters.
    ///
    /// - Parameters:
    ///   - all: arms of the scenario, in display order.
    ///   - value: the value of an arm, or nil where it does not matter.
    init?(over all: [String], value: (String) -> Double?) {
        let bearing = all.compactMap { arm in value(arm).map { (arm: arm, value: $0) } }
        let values = bearing.map(\.value)
        guard let low = values.min(), let high = values.max() else { return nil }
        self.init(arms: bearing.count == all.count ? [] : bearing.map(\.arm), low: low, high: high)
    }

    /// `in ARM `, or nothing where all arms bear it; for the beginning of a sentence.
    var place: String {
        arms.isEmpty ? "" : "in \(arms.joined(separator: " and ")) "
    }
}
