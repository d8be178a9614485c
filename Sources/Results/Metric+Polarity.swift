/// Metrics by the direction in which they improve, so that the catalogue reads as a table.
extension Metric {
    /// Describes the load, the machine or the split; never judged.
    static func neutral(_ name: String, _ unit: Unit, _ summary: String) -> Metric {
        Metric(name, unit: unit, polarity: .neutral, summary: summary)
    }

    /// The less the better.
    static func less(_ name: String, _ unit: Unit, _ summary: String) -> Metric {
        Metric(name, unit: unit, polarity: .lowerIsBetter, summary: summary)
    }

    /// The more the better.
    static func more(_ name: String, _ unit: Unit, _ summary: String) -> Metric {
        Metric(name, unit: unit, polarity: .higherIsBetter, summary: summary)
    }
}
