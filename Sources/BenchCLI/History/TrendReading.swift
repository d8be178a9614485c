import WastedWorkAnalysis
import WastedWorkReporting
import WastedWorkResults

/// Reads a whole history and makes a trend of it, on as many cores as there are.
struct TrendReading {
    /// Runs that are read in one go: neighbours, which have their header in common.
    private static let share = 64

    private let history: History
    private let choice: TrendChoice
    private let thresholds: ThresholdsSource?

    /// - Parameters:
    ///   - history: what is shown.
    ///   - choice: which of its runs may be.
    ///   - thresholds: what a check lets pass; nil for the standard.
    init(_ history: History, choice: TrendChoice = .all, thresholds: ThresholdsSource? = nil) {
        self.history = history
        self.choice = choice
        self.thresholds = thresholds
    }

    /// The trend, and the files that could not be read.
    ///
    /// - Throws: `HistoryTrouble` where there is no run that can be read and may be shown; `ResultsError` where the folder cannot be listed;
    ///   `GateThresholdsError`.
    func trend() throws -> (trend: Trend, damaged: [ResultsError]) {
        let (runs, damaged) = try self.runs()
        let acceptances = try history.acceptances()
        guard !runs.isEmpty else {
            throw CLIError.history(.nothingToShow(folder: history.folder, damaged: damaged.count))
        }
        let nights = TrendNights(runs, choice: choice)
        guard let latest = nights.runs.last else {
            throw CLIError.history(.nothingChosen(folder: history.folder, kept: Self.kinds(nights.leftOut)))
        }
        let limits = try thresholds?.thresholds(for: latest) ?? .standard
        let scenarios = nights.scenarios.concurrentMap { $0.scenario(significance: nights.significance) }
        let trend = Trend(nights, scenarios: scenarios, acceptances: acceptances.kept, thresholds: limits)
        return (trend, damaged + acceptances.damaged)
    }

    /// What there is to choose from.
    private static func kinds(_ leftOut: [TrendLeftOut]) -> [String] {
        leftOut.map { leftOut in
            let group = leftOut.group
            return PlainText.oneLine(
                "profile \(group.profile), suite \(group.suite), \(group.host) (\(leftOut.runs))"
            )
        }
    }

    private func runs() throws -> ([TrendRun], [ResultsError]) {
        let names = try history.runs()
        let shares = stride(from: 0, to: names.count, by: Self.share).map { start in
            Array(names[start..<min(start + Self.share, names.count)])
        }
        let history = history
        let read = shares.concurrentMap { Self.read($0, of: history) }
        return (read.flatMap(\.runs), read.flatMap(\.damaged))
    }

    private static func read(_ names: [String], of history: History) -> (runs: [TrendRun], damaged: [ResultsError]) {
        var reader = HistoryReader(history, metrics: GateFigure.metrics)
        var runs: [TrendRun] = []
        var damaged: [ResultsError] = []
        for name in names {
            do throws(ResultsError) {
                runs.append(TrendRun(try reader.entry(name)))
            } catch {
                damaged.append(error)
            }
        }
        return (runs, damaged)
    }
}
