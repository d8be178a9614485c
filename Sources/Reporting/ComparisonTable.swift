import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// A table of comparisons, a metric a row: the verdict beside the name, where no window cuts it off.
struct ComparisonTable {
    let description: ScenarioDescription
    /// What an arm shows against itself, to be read beside every change; nil where it was not measured.
    let noiseFloor: NoiseFloor?

    func table(_ comparisons: [Comparison], _ notes: inout NoteList) -> Table {
        let hasPair = description.arms.count > 1
        let noise: [Table.Column] = noiseFloor == nil ? [] : [.numbers("noise floor")]
        let change: [Table.Column] = [.numbers("difference (95 %)"), .numbers("change (95 %)")] + noise
        let arms = description.arms.map { Table.Column.numbers($0) }
        return Table(
            columns: [.words("Figure")] + (hasPair ? [.words("verdict")] : []) + arms + (hasPair ? change : []),
            rows: comparisons.map { comparison in
                [name(comparison, &notes)] + (hasPair ? [.verdict(of: comparison)] : []) + values(comparison)
                    + (hasPair ? self.change(comparison) : [])
            }
        )
    }

    /// With the unit of the row.
    private func name(_ comparison: Comparison, _ notes: inout NoteList) -> Cell {
        let (title, unit) = (MetricTitle.title(of: comparison.metric), scale(of: comparison).symbol)
        let name = unit.isEmpty ? title : "\(title) (\(unit))"
        return .name(name, notes: notes.numbers(of: comparison.warnings))
    }

    private func values(_ comparison: Comparison) -> [Cell] {
        let scale = scale(of: comparison)
        return description.arms.map { arm in
            .number(comparison.estimate(of: arm).map { scale.text($0.value) } ?? "?")
        }
    }

    private func change(_ comparison: Comparison) -> [Cell] {
        let noise = noiseFloor.map { [Cell.number(NoiseText.text($0, comparison.metric))] } ?? []
        return [.number(difference(comparison)), .number(ChangeText(comparison: comparison).text)] + noise
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
