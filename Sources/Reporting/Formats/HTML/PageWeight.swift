import WastedWorkResults

/// How much of a scenario in which there was nothing to gain is drawn.
enum PageWeight: Sendable {
    /// All of it.
    case full
    /// Two charts and the leading figures: with very many scenarios a page must stay one that a phone can open.
    case lean

    /// Bytes that the page of a nightly run may have.
    static let limit = 1_500_000

    /// By what the charts grow with: arms of all scenarios.
    init(_ run: Run) {
        self = run.scenarios.reduce(0) { $0 + $1.arms.count } > 100 ? .lean : .full
    }
}
