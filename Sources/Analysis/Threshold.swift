/// The effect that is too small to matter: below either number it is not worth a verdict.
package struct Threshold: Sendable, Equatable {
    /// In the metric's unit.
    package let absolute: Double
    /// As a share of the baseline.
    package let relative: Double

    /// - Precondition: neither is negative.
    package init(absolute: Double, relative: Double) {
        precondition(absolute >= 0 && relative >= 0, "a threshold is a distance")
        self.absolute = absolute
        self.relative = relative
    }

    /// The least effect that passes both, for a baseline of that value.
    package func margin(baseline: Double) -> Double {
        max(absolute, relative * abs(baseline))
    }
}
