import WastedWorkStatistics

/// A figure of one scenario, night after night.
package struct TrendSeries: Sendable {
    /// What is followed, the most telling first.
    package static let figures: [GateFigure] = {
        let first = [
            "hold.orphaned.ratio", "cpu.orphaned.ratio", "work.orphaned.ratio", "upstream.cpu.orphaned.ratio",
            "work.afterLeaving", "cancellation.latency.p50.perHold", "memory.peak.ratio", "goodput.ratio",
            "response.p99.ratio", "cancellation.latency.p99.perHold", "cpu.process.ratio", "hold.total.ratio",
        ]
        let rest = GateFigure.catalogue.filter { !first.contains($0.name) }
        return first.compactMap(GateFigure.named) + rest
    }()

    /// What is followed.
    package let figure: GateFigure
    /// One a run.
    package let nights: [TrendNight]
    /// Shifts of its level, oldest first.
    package let changes: [TrendChange]

    /// - Parameters:
    ///   - figure: what is followed.
    ///   - nights: one a run.
    ///   - changes: shifts of its level, oldest first.
    package init(_ figure: GateFigure, nights: [TrendNight], changes: [TrendChange]) {
        self.figure = figure
        self.nights = nights
        self.changes = changes
    }

    /// Whether it is a counter that must be 0 every night: a rule tells of it, and no change of level is looked for.
    package var isRuled: Bool { figure.isRuled }

    /// Whether it says anything: a counter of failures that was 0 every night does not.
    package var isTelling: Bool {
        let isCounter = if case .count = figure.reckoning { true } else { isRuled }
        return nights.contains { night in night.point.map { !isCounter || $0.value != 0 } ?? (night == .fromZero) }
    }

    /// The latest night with a value.
    package var latest: (night: Int, point: TrendPoint)? {
        nights.indices.reversed().lazy.compactMap { index in nights[index].point.map { (index, $0) } }.first
    }

    /// Median of the values of so many nights before the latest; nil where there are none.
    package func median(before count: Int) -> Double? {
        guard let latest else { return nil }
        let values = nights[max(0, latest.night - count)..<latest.night].compactMap(\.point?.value).sorted()
        guard !values.isEmpty else { return nil }
        return (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
    }
}
