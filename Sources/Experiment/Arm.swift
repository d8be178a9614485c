package import WastedWorkMeasurement

/// A branch of a comparison: what a client's departure delivers to the work it had asked for.
///
/// The arms run the same code on the same load plan; nothing else differs between them, but for `boundedQueue`, whose
/// workload is told to bound its queue.
public enum Arm: String, CaseIterable, Codable, Sendable {
    /// A departure delivers nothing.
    case withoutCancellation
    /// A departure cancels a request only while it still waits for its connection.
    case queueOnly
    /// A departure cancels a request at any time.
    case withCancellation
    /// A departure delivers nothing, once more: what the same arm shows against itself is chance.
    case withoutCancellationAgain
    /// A departure cancels the request once it has ended by itself, which must change nothing.
    case afterCompletion
    /// A departure delivers nothing; the workload's pool sends away whom it cannot serve soon.
    case boundedQueue

    /// The arms that differ in cancellation alone, in display order: those to compare. The others serve controls.
    public static let compared: [Arm] = [.withoutCancellation, .queueOnly, .withCancellation]

    /// Whether this arm cancels a request that its client left in the given phase.
    package func delivers(in phase: RequestPhase) -> Bool {
        switch (self, phase) {
        case (.withoutCancellation, _), (.withoutCancellationAgain, _), (.boundedQueue, _): false
        case (.afterCompletion, _): phase == .ended
        case (_, .ended): false
        case (.withCancellation, _): true
        case (.queueOnly, .notStarted), (.queueOnly, .waiting): true
        case (.queueOnly, .holding): false
        }
    }

    /// Whether nothing cancels a request any more once it holds something, be the departure known already or not: what
    /// the driver sees as waiting may be granted its connection before the departure is delivered.
    var endsWithTheWait: Bool { self == .queueOnly }
}
