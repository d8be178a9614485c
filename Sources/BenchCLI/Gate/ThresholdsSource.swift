import WastedWorkAnalysis
import WastedWorkExperiment
import WastedWorkResults

/// Where the thresholds of a gate come from.
struct ThresholdsSource {
    /// The file that is read where it exists and no other is named.
    static let usual = "Benchmarks/thresholds.json"

    let session: Session
    /// What the user named.
    let path: String?

    /// - Parameter run: scenarios that thresholds may be for, besides those of the suite.
    /// - Throws: `GateThresholdsError`; `ResultsError` where a file that the user named cannot be read.
    func thresholds(for run: HistoryHeader) throws -> GateThresholds {
        let known = Set(session.suite.scenarios.map(\.name) + run.scenarios.map(\.name))
        if let path {
            return try GateThresholdsFile.thresholds(WholeFile.read(path), from: path, scenarios: known)
        }
        let usual = Folder(path: session.folder).file(Self.usual)
        do {
            return try GateThresholdsFile.thresholds(WholeFile.read(usual), from: Self.usual, scenarios: known)
        } catch ResultsError.missing {
            return .standard
        }
    }
}
