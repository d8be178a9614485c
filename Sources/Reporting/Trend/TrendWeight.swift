import WastedWorkAnalysis

/// How much of a trend is drawn, so that a page of a thousand nights still opens on a phone.
struct TrendWeight {
    /// Bytes that the page may have.
    static let limit = 2_000_000
    /// Bytes of the page that are neither charts nor tables, rounded up.
    private static let frame = 60_000
    /// Bytes of one scenario without its charts, rounded up.
    private static let scenario = 5_500
    /// Bytes of a chart without its points, rounded up, and of a point with its band.
    private static let (chart, point) = (1_200, 20)
    private static let fewestPoints = 25
    private static let mostPoints = 200

    /// Points of each chart, at most.
    let points: Int
    /// Charts of each scenario, at most.
    let charts: Int
    private let nights: Int
    private let isShort: Bool

    /// - Parameter trend: what is to be drawn.
    init(_ trend: Trend) {
        let scenarios = max(trend.scenarios.count, 1)
        let room = Self.limit - Self.frame - scenarios * Self.scenario
        let wanted = trend.scenarios.map(\.followed.count)
        let least = Self.chart + Self.fewestPoints * Self.point
        let affordable = max(room / least / scenarios, 1)
        let charts = min(wanted.max() ?? 1, wanted.reduce(0, +) * least <= room ? .max : affordable)
        let drawn = max(wanted.reduce(0) { $0 + min($1, charts) }, 1)
        self.charts = charts
        points = min(Self.mostPoints, max(Self.fewestPoints, (room / drawn - Self.chart) / Self.point))
        nights = trend.runs.count
        isShort = wanted.contains { $0 > charts }
    }

    /// Those figures of a scenario that are drawn: whatever moved, then the most telling.
    func drawn(_ scenario: TrendScenario) -> [TrendSeries] {
        let all = scenario.followed
        guard all.count > charts else { return all }
        let order = all.indices.sorted { one, other in
            let moved = (!all[one].changes.isEmpty, !all[other].changes.isEmpty)
            return moved.0 == moved.1 ? one < other : moved.0
        }
        return order.prefix(charts).sorted().map { all[$0] }
    }

    /// Nights that become one point.
    var length: Int { TrendBuckets.length(of: nights, most: points) }

    /// What was made smaller, for the reader.
    var remarks: [String] {
        let thinned =
            "Each point of a chart is \(length) nights: the line is their median, the band reaches from the lowest to the highest of them."
        let short =
            "To keep the page small, a scenario shows at most \(Numeral.counted(charts, "chart")); its table has the rest."
        return (length > 1 ? [thinned] : []) + (isShort ? [short] : [])
    }
}
