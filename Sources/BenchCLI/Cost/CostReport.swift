import WastedWorkAnalysis
import WastedWorkQueueing
import WastedWorkResults

/// What `bench cost` found, beside what theory says of it.
struct CostReport: Sendable {
    let analysis: CostAnalysis
    let host: HostEnvironment
    /// Measurements of each piece of code.
    let repetitions: Int
    /// Why no trials were run; nil where some were.
    let noTrials: String?
    /// Of each curve of polling; nil where the cost of a check is not above 0.
    let formulas: [PollingFormula?]

    /// - Throws: `QueueingError` when a figure is outside what the formula takes.
    init(_ analysis: CostAnalysis, host: HostEnvironment, repetitions: Int, trials noTrials: String?) throws {
        self.analysis = analysis
        self.host = host
        self.repetitions = repetitions
        self.noTrials = noTrials
        formulas = try analysis.polling.map { try PollingFormula.of($0) }
    }
}
