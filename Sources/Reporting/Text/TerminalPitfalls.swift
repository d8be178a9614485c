import WastedWorkAnalysis
import WastedWorkResults

/// What mistakes lose, in the summary for a terminal: a sentence each, and what to doubt about it.
struct TerminalPitfalls {
    let style: TextStyle
    let width: Int

    /// Empty where the run has none; with an empty line at the end.
    func lines(_ analysis: RunAnalysis) -> [String] {
        guard !analysis.pitfalls.isEmpty else { return [] }
        let meanings = PitfallSection.meanings(analysis.pitfalls).flatMap { wrapped($0) }.map(style.faint)
        let sentences = analysis.pitfalls.flatMap { wrapped($0.sentence) }
        return [style.bold(PitfallSection.title)] + meanings + sentences + doubts(analysis) + [""]
    }

    /// Alarms stand above everything already.
    private func doubts(_ analysis: RunAnalysis) -> [String] {
        analysis.pitfallScenarios.flatMap { scenario in
            scenario.warnings.filter { $0.severity != .alarm }.flatMap { warning in
                wrapped("Doubt: \(scenario.description.name): \(warning.description)").map(style.yellow)
            }
        }
    }

    private func wrapped(_ text: String) -> [String] {
        Wrapped.lines(PlainText.oneLine(text), width: width, indent: "  ")
    }
}
