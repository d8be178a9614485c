/// The direction in which a metric improves.
public enum Polarity: String, Codable, Sendable {
    case lowerIsBetter
    case higherIsBetter
    /// Describes the load or the machine; never judged.
    case neutral
}
