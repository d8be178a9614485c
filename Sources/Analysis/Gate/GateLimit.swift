/// From which size on a change of a figure matters to a gate, and how it is judged.
package struct GateLimit: Sendable, Equatable {
    /// How it is judged.
    package var rule: GateRule
    /// In the figure's own unit; the change must be larger.
    package var absolute: Double
    /// As a share of the reference; the change must be larger than this as well.
    package var relative: Double

    /// - Precondition: no threshold is negative.
    package init(_ rule: GateRule, absolute: Double, relative: Double) {
        precondition(absolute >= 0 && relative >= 0, "a threshold is a distance")
        self.rule = rule
        self.absolute = absolute
        self.relative = relative
    }

    /// The least change that matters, for a reference of that value.
    package func margin(reference: Double) -> Double {
        max(absolute, relative * abs(reference))
    }
}
