import WastedWorkAnalysis
import WastedWorkResults

/// Reads a whole history and makes a trend of it, on as many cores as there are.
struct TrendReading {
    /// Runs that one task reads: neighbours, which have their header in common.
    private static let share = 64

    private let history: History

    /// - Parameter history: what is shown.
    init(_ history: History) {
        self.history = history
    }

    /// The trend, and the files that could not be read.
    ///
    /// - Throws: `HistoryTrouble` where there is no run that can be read; `ResultsError` where the folder cannot be listed.
    func trend() async throws -> (trend: Trend, damaged: [ResultsError]) {
        let (runs, damaged) = try await self.runs()
        let acceptances = try history.acceptances()
        guard !runs.isEmpty else {
            throw CLIError.history(.nothingToShow(folder: history.folder, damaged: damaged.count))
        }
        let nights = TrendNights(runs)
        let scenarios = await Self.inOrder(nights.scenarios) { $0.scenario(significance: nights.significance) }
        let trend = Trend(nights, scenarios: scenarios, acceptances: acceptances.kept)
        return (trend, damaged + acceptances.damaged)
    }

    private func runs() async throws -> ([TrendRun], [ResultsError]) {
        let names = try history.runs()
        let shares = stride(from: 0, to: names.count, by: Self.share).map { start in
            Array(names[start..<min(start + Self.share, names.count)])
        }
        let history = history
        let read = await Self.inOrder(shares) { Self.read($0, of: history) }
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

    /// What becomes of each element, in their order.
    private static func inOrder<Element: Sendable, Result: Sendable>(
        _ elements: [Element],
        _ transform: @escaping @Sendable (Element) -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            for (place, element) in elements.enumerated() {
                group.addTask { (place, transform(element)) }
            }
            var results: [(Int, Result)] = []
            for await result in group { results.append(result) }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
