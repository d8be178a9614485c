import WastedWorkResults

/// How much of the scenarios is on the page: with very many it must stay one that a phone can open.
enum PageWeight: CaseIterable, Sendable {
    /// All of it.
    case full
    /// Where nothing was at stake, one chart and the leading figures.
    case lean
    /// The same, and everywhere four charts and the leading figures.
    case spare
    /// One chart and the leading figures everywhere.
    case bare

    /// Bytes that the page of a nightly run may have.
    static let limit = 1_500_000

    /// The first that is worth trying, by what charts grow with: arms of all scenarios.
    static func candidates(for run: Run) -> [PageWeight] {
        let arms = run.scenarios.reduce(0) { $0 + $1.arms.count }
        return arms <= 100 ? allCases : arms <= 180 ? [.lean, .spare, .bare] : [.spare, .bare]
    }

    /// Charts of a scenario that are shown.
    ///
    /// - Parameters:
    ///   - all: how many there are.
    ///   - stake: whether a difference was at stake.
    func charts(of all: Int, _ stake: Stake) -> Int {
        switch (self, stake) {
        case (.full, _), (.lean, .some): all
        case (.lean, .none), (.spare, .none), (.bare, _): min(all, 1)
        case (.spare, .some): min(all, 4)
        }
    }

    /// Whether the tables beyond the leading figures are shown.
    func hasDetails(_ stake: Stake) -> Bool {
        self == .full || (self == .lean && stake == .some)
    }

    /// What is missing, for the reader; nil where nothing is.
    var remark: String? {
        let rest = "the result file and the other formats have the rest."
        return switch self {
        case .full: nil
        case .lean:
            "To keep the page small, scenarios with nothing at stake show one chart and their leading figures; \(rest)"
        case .spare: "To keep the page small, scenarios show at most four charts and their leading figures; \(rest)"
        case .bare: "To keep the page small, scenarios show one chart and their leading figures; \(rest)"
        }
    }

    /// Whether a difference was at stake in a scenario.
    enum Stake: Sendable {
        case none, some
    }
}
