package import WastedWorkMeasurement

/// A branch of a comparison: what a client's departure delivers to the work it had asked for.
///
/// The arms run the same code on the same load plan; nothing else differs between them.
public enum Arm: String, CaseIterable, Codable, Sendable {
    /// A departure delivers nothing.
    case withoutCancellation
    /// A departure cancels a request only while it still waits for its connection.
    case queueOnly
    /// A departure cancels a request at any time.
    case withCancellation

    /// Whether this arm cancels a request that its client left in the given phase.
    package func delivers(in phase: RequestPhase) -> Bool {
        switch (self, phase) {
        case (.withoutCancellation, _), (_, .ended): false
        case (.withCancellation, _): true
        case (.queueOnly, .notStarted), (.queueOnly, .waiting): true
        case (.queueOnly, .holding): false
        }
    }

    /// Whether nothing cancels a request any more once it holds something, be the departure known already or not: what
    /// the driver sees as waiting may be granted its connection before the departure is delivered.
    var endsWithTheWait: Bool { self == .queueOnly }
}
