import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

/// A file that a verdict is written to besides standard output.
enum GateFile: Equatable {
    case json(String)
    case junit(String)
    case summary(String)

    /// Where it is.
    var path: String {
        switch self {
        case .json(let path), .junit(let path), .summary(let path): path
        }
    }

    /// The option that names it.
    var option: String {
        switch self {
        case .json: "--json"
        case .junit: "--junit"
        case .summary: "--summary"
        }
    }

    /// Writes the verdict. A summary is of many steps: what others wrote stays.
    ///
    /// - Throws: `ResultsError` of the writing kind.
    func write(_ report: GateReport) throws(ResultsError) {
        switch self {
        case .json(let path): try AtomicFile(path).write(Array(GateJSON.text(report).utf8))
        case .junit(let path): try AtomicFile(path).write(Array(GateCases.text(report).utf8))
        case .summary(let path): try AppendedFile(path).append(Array(GateMarkdown(report).text.utf8))
        }
    }
}
