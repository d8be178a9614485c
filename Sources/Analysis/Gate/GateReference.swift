import WastedWorkResults

/// The nights that a figure is held against.
///
/// A night that got worse beyond doubt is no reference for the next ones, or an alarm would fall silent by itself: it stays
/// out until somebody accepts it. Three nights in a row that got better begin the reference anew. The first nights are
/// all taken, since nothing is known of their scatter yet.
struct GateReference {
    /// Nights in a row that make an improvement the new normal.
    static let improvedNights = 3

    /// Oldest first.
    private(set) var nights: [FigureNight] = []
    private var improved: [FigureNight] = []
    private let figure: GateFigure
    private let limit: GateLimit
    private let thresholds: GateThresholds

    /// - Parameters:
    ///   - figure: what is watched.
    ///   - limit: what matters.
    ///   - thresholds: how much doubt is left.
    init(_ figure: GateFigure, limit: GateLimit, thresholds: GateThresholds) {
        self.figure = figure
        self.limit = limit
        self.thresholds = thresholds
    }

    /// Takes the next night in, or leaves it out.
    mutating func admit(_ night: FigureNight) {
        guard nights.count >= FigureContrast.enoughNights else { return append(night) }
        let judge = FigureJudge(figure, limit: limit, thresholds: thresholds)
        guard let contrast = FigureContrast(night, against: nights, plans: .shared, level: GateReport.level) else {
            return
        }
        switch judge.verdict(on: contrast, night, pValue: contrast.pValue) {
        case .regressed: improved = []
        case .improved: begin(anewWith: night)
        default:
            improved = []
            append(night)
        }
    }

    private mutating func append(_ night: FigureNight) {
        nights.append(night)
        if nights.count > thresholds.window { nights.removeFirst() }
    }

    private mutating func begin(anewWith night: FigureNight) {
        improved.append(night)
        guard improved.count == Self.improvedNights else { return }
        nights = improved
        improved = []
    }
}
