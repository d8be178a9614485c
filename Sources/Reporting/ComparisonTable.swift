import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// A table of comparisons, a metric a row.
struct ComparisonTable {
    let description: ScenarioDescription
    /// What an arm shows against itself, to be read beside every change; nil where it was not measured.
    let noiseFloor: NoiseFloor?

    func table(_ comparisons: [Comparison], _ notes: inout NoteList) -> Table {
        let hasPair = description.arms.count > 1
        let names: [Table.Column] = [.words("Figure"), .words("Unit")]
        let noise: [Table.Column] = noiseFloor == nil ? [] : [.numbers("noise floor")]
        let change: [Table.Column] = [.numbers("difference (95 %)"), .numbers("change (95 %)")]
        let judged = change + noise + [.words("verdict")]
        return Table(
            columns: names + description.arms.map { .numbers($0) } + (hasPair ? judged : []),
            rows: comparisons.map { row($0, &notes) + (hasPair ? verdict($0) : []) }
        )
    }

    private func row(_ comparison: Comparison, _ notes: inout NoteList) -> [Cell] {
        let scale = scale(of: comparison)
        let values = description.arms.map { arm in
            Cell.number(comparison.estimate(of: arm).map { scale.text($0.value) } ?? "?")
        }
        let title = MetricTitle.title(of: comparison.metric)
        return [.name(title, notes: notes.numbers(of: comparison.warnings)), .word(scale.symbol)] + values
    }

    private func verdict(_ comparison: Comparison) -> [Cell] {
        let noise = noiseFloor.map { [Cell.number(NoiseText.text($0, comparison.metric))] } ?? []
        let change: [Cell] = [.number(difference(comparison)), .number(ChangeText(comparison: comparison).text)]
        return change + noise + [.verdict(of: comparison)]
    }

    private func difference(_ comparison: Comparison) -> String {
        guard let difference = comparison.difference else { return "?" }
        let scale = scale(of: comparison)
        guard let interval = difference.interval else { return "~" }
        let value = scale.text(difference.value)
        let range = Numeral.interval(scale.text(interval.low), scale.text(interval.high), around: value)
        return value + (range.map { " (\($0))" } ?? "")
    }

    private func scale(of comparison: Comparison) -> Scale {
        let values = comparison.arms.map(\.estimate.value)
        return Scale(comparison.metric.unit, for: values, workUnit: description.workUnit)
    }
}
