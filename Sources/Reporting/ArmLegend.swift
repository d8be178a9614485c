import WastedWorkResults

/// What the suite's own arms are, for a reader who meets their names for the first time.
enum ArmLegend {
    /// One sentence about those that the run has; nil where it has none of them.
    static func text(_ run: Run) -> String? {
        let names = Set(run.scenarios.flatMap(\.arms))
        let told = meanings.filter { names.contains($0.arm) }.map { "\($0.arm) \($0.meaning)" }
        return told.isEmpty ? nil : "When a client leaves, \(told.joined(separator: "; "))."
    }

    private static let meanings: [(arm: String, meaning: String)] = [
        ("withoutCancellation", "lets its request run on"),
        ("queueOnly", "stops it while it still waits for a connection"),
        ("withCancellation", "stops it at any time"),
        ("withoutCancellationAgain", "lets its request run on, as a control"),
        ("afterCompletion", "stops it once it has ended, as a control"),
        ("boundedQueue", "lets its request run on, and a pool sends away whom it cannot serve soon"),
    ]
}
