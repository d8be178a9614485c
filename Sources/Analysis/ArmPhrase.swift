/// The names of arms as a sentence says them.
enum ArmPhrase {
    /// `with cancellation`, and for an arm of the user's own `in arm NAME`.
    static func phrase(_ arm: String) -> String {
        switch arm {
        case "withoutCancellation": "without cancellation"
        case "queueOnly": "with cancellation of waiting requests only"
        case "withCancellation": "with cancellation"
        case "withoutCancellationAgain": "without cancellation once more"
        case "afterCompletion": "with cancellation after the end"
        case "boundedQueue": "with a bounded queue"
        default: "in arm \(arm)"
        }
    }
}
