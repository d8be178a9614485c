package import WastedWorkStatistics

/// A metric's value in one arm.
package struct ArmEstimate: Sendable, Equatable {
    /// Name of the arm.
    package let arm: String
    /// Mean over its trials; in the arms compared, over those of complete pairs.
    package let estimate: Estimate
}
