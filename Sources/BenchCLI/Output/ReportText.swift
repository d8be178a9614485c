import WastedWorkResults

/// The way from a run to a report's text.
enum ReportText {
    static func text(of run: Run, as format: ReportChoice) -> String {
        "\(format) \(run.id)\n"
    }
}
