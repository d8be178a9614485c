import WastedWorkAnalysis

/// What a table says of one figure of a scenario.
struct TrendRow {
    /// Nights before the latest that it is held against.
    static let nights = 30
    /// Signs of a sparkline.
    static let signs = 24

    let series: TrendSeries

    /// In words.
    var title: String { TrendFigureTitle.title(of: series.figure) }

    /// `11 % (10–12 %)`, or why there is none.
    var latest: String {
        guard let latest = series.latest, latest.night == series.nights.count - 1 else {
            return series.nights.last == .fromZero ? "no ratio" : "–"
        }
        return Self.text(latest.point, series.figure)
    }

    /// Median of the nights before.
    var before: String {
        series.median(before: Self.nights).map { FigureText.text($0, as: series.figure.scale) } ?? "–"
    }

    /// Of the latest against the median of the nights before.
    var change: String {
        guard let point = series.latest?.point, let median = series.median(before: Self.nights) else { return "–" }
        guard median != 0 else { return FigureText.text(point.value, as: series.figure.scale, sign: .always) }
        let share = (point.value - median) / abs(median)
        // Less than that nobody wants to know.
        return abs(share) < 0.0005 ? "0 %" : FigureText.text(share, as: .share, sign: .always)
    }

    /// The latest shift of level; empty where there is none.
    func shift(_ span: TrendSpan) -> String {
        guard let change = series.changes.last else { return "" }
        let text = TrendChangeText(change: change, span: span)
        return "\(text.verdict) \(text.size) since \(span.day(change.night))"
    }

    /// The whole history in a few signs.
    var sparkline: String {
        Sparkline.text(TrendBuckets(series.nights, most: Self.signs).buckets.map { $0?.median })
    }

    /// A value with its interval.
    static func text(_ point: TrendPoint, _ figure: GateFigure) -> String {
        let value = FigureText.text(point.value, as: figure.scale)
        let (low, high) = (FigureText.text(point.low, as: figure.scale), FigureText.text(point.high, as: figure.scale))
        guard low != value || high != value else { return value }
        let isShare = low.hasSuffix(" %") && high.hasSuffix(" %")
        return "\(value) (\(Numeral.range(isShare ? String(low.dropLast(2)) : low, high)))"
    }
}
