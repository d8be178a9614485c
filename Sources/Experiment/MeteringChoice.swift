import WastedWorkMeasurement

/// Whether the requests of a scenario are metered.
public enum MeteringChoice: String, Codable, Sendable {
    /// The CPU of each request is measured.
    case on
    /// No CPU clock is read for a request: the other side of measuring what metering costs.
    case off

    /// The same for a meter.
    var metering: Metering {
        switch self {
        case .on: .on
        case .off: .off
        }
    }
}
