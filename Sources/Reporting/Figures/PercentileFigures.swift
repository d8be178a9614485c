import WastedWorkAnalysis
import WastedWorkResults

/// Response times and cancellation latencies at percentiles.
struct PercentileFigures {
    private let description: ScenarioDescription
    private let trials: TrialLookup
    private static let note = "Median of the pairs at each percentile; logarithmic."

    /// - Parameters:
    ///   - scenario: what is shown.
    ///   - trials: of the run.
    init(_ scenario: ScenarioDescription, in trials: TrialLookup) {
        self.description = scenario
        self.trials = trials
    }

    /// Of the answered, and of all.
    var response: Figure? {
        let lines = lines(of: "response.answered", "answered", .plain) + lines(of: "response.all", "all", .dashed)
        return figure(
            "Response time",
            lines,
            note: "From the intended start; who left counts in “all” at that moment. "
        )
    }

    /// From asking to stop to the resource released.
    var cancellation: Figure? {
        figure(
            "Cancellation latency",
            lines(of: "cancellation.latency", "", .plain),
            note: "From asking to stop to the resource released. "
        )
    }

    private enum Stroke { case plain, dashed }

    private func lines(of name: String, _ title: String, _ stroke: Stroke) -> [PercentileChart.Line] {
        description.arms.enumerated().compactMap { index, arm in
            let points = readings(trials.trials(of: description.name, in: arm).compactMap { $0.distributions[name] })
            guard !points.isEmpty else { return nil }
            let ink = Ink.arm(index, of: description.arms.count)
            return PercentileChart.Line(
                name: title.isEmpty ? arm : "\(arm), \(title)",
                ink: stroke == .dashed ? ink.dashed : ink,
                points: points,
                series: 0
            )
        }
    }

    /// What is drawn: fewer than a file may have, so that the axis stays legible.
    private static let shown: [Double] = [1, 10, 25, 50, 75, 90, 95, 99, 99.9, 100]

    private func readings(_ distributions: [Distribution]) -> [PercentileChart.Reading] {
        Self.shown.compactMap { percentile in
            let values = distributions.compactMap { distribution -> Double? in
                guard let index = distribution.percentiles.firstIndex(of: percentile) else { return nil }
                let seconds = distribution.seconds[index]
                return seconds.isFinite && seconds > 0 ? seconds : nil
            }
            return Self.median(values).map { PercentileChart.Reading(percentile: percentile, seconds: $0) }
        }
    }

    private static func median(_ values: [Double]) -> Double? {
        let sorted = values.sorted()
        guard let upper = sorted.dropFirst(sorted.count / 2).first else { return nil }
        return sorted.count.isMultiple(of: 2) ? sorted[sorted.count / 2 - 1] / 2 + upper / 2 : upper
    }

    private func figure(_ title: String, _ unnumbered: [PercentileChart.Line], note: String) -> Figure? {
        guard !unnumbered.isEmpty else { return nil }
        let lines = unnumbered.enumerated().map { number, line in
            PercentileChart.Line(name: line.name, ink: line.ink, points: line.points, series: number)
        }
        return Figure(
            title: title,
            alternative: alternative(lines),
            note: note + Self.note,
            panels: [Figure.Panel(PercentileChart(lines: lines).graphics)],
            legend: lines.map { line in
                let isDashed = line.ink.dashed == line.ink
                let series = lines.count > 1 ? line.series : nil
                return LegendEntry(line.name, line.ink, isDashed ? .dashes : .line, series: series)
            },
            table: table(lines)
        )
    }

    private func alternative(_ lines: [PercentileChart.Line]) -> String {
        let parts = lines.map { line in
            let told = line.points.filter { [50, 99].contains($0.percentile) }.map {
                "\(PercentileChart.name($0.percentile)) \(time($0.seconds))"
            }
            return "\(line.name): \(told.joined(separator: ", "))."
        }
        return parts.joined(separator: " ")
    }

    private func table(_ lines: [PercentileChart.Line]) -> Table {
        let percentiles = Set(lines.flatMap(\.points).map(\.percentile)).sorted()
        return Table(
            columns: [.words("Percentile")] + lines.map { .numbers($0.name) },
            rows: percentiles.map { percentile in
                [.name(PercentileChart.name(percentile))]
                    + lines.map { line in
                        .number(line.points.first { $0.percentile == percentile }.map { time($0.seconds) } ?? "?")
                    }
            }
        )
    }

    private func time(_ seconds: Double) -> String { Scale(.seconds, for: [seconds]).textWithUnit(seconds) }
}
