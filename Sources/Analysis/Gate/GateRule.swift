/// How a gate judges a figure.
package enum GateRule: String, Codable, Sendable {
    /// By its size alone: the figure is a counter that no noise touches, or is meant to be.
    case strict
    /// By effect, interval and a test that is corrected for the number of figures.
    case statistical
    /// Not at all.
    case off
}
