import WastedWorkQueueing
import WastedWorkResults
import WastedWorkStatistics

/// A scenario that is a queue, held against what queueing theory says of it.
///
/// What is predicted to be nothing at all (orphans, where a departure stops its request at once) is left out: an
/// interval of a figure that cannot be negative never contains 0. The run's figures to reach bound it instead.
package struct ModelAnalysis: Sendable {
    /// Name of the scenario.
    package let scenario: String
    /// Arms and figures in display order.
    package let findings: [PredictionFinding]
    /// Why nothing could be predicted; nil where it could.
    package let trouble: String?

    /// Nil for a scenario that is no queue.
    init?(_ description: ScenarioDescription, table: PairTable, seed: UInt64, thresholds: Thresholds) {
        guard let model = description.model else { return nil }
        scenario = description.name
        do throws(QueueingError) {
            var findings: [PredictionFinding] = []
            for (name, arm) in table.arms.compactMap({ name in ModelArm(rawValue: name).map { (name, $0) } }) {
                let means = try Self.means(model, arm, table: table, window: description.window)
                findings += Self.findings(means, table.trials(of: name), arm: name, seed: seed, thresholds: thresholds)
            }
            self.findings = findings
            trouble = nil
        } catch {
            findings = []
            trouble = "\(error)"
        }
    }

    /// How many predictions lie within their interval, of how many that have one.
    package var inside: (count: Int, of: Int) {
        let told = findings.filter { $0.standing != .unknown }
        return (told.count { $0.standing == .inside }, told.count)
    }

    private static func findings(
        _ means: WindowMeans,
        _ trials: [TrialResult],
        arm: String,
        seed: UInt64,
        thresholds: Thresholds
    ) -> [PredictionFinding] {
        PredictedFigure.allCases.compactMap { figure in
            guard let predicted = figure.predicted(means), predicted > negligible else { return nil }
            let measured = measured(figure, trials, seed: seed, thresholds: thresholds)
            return PredictionFinding(arm: arm, figure: figure, predicted: predicted, measured: measured)
        }
    }

    /// Below this a predicted share or time is nothing.
    private static let negligible = 1e-9

    private static func measured(
        _ figure: PredictedFigure,
        _ trials: [TrialResult],
        seed: UInt64,
        thresholds: Thresholds
    ) -> Estimate? {
        let values = trials.compactMap(figure.measured)
        guard let amounts = Sample(values.map(\.amount)), let per = Sample(values.map(\.per)) else { return nil }
        let bootstrap = Bootstrap(size: amounts.count, level: thresholds.level, seed: seed)
        return PairedComparison(baseline: per, candidate: amounts, bootstrap: bootstrap, seed: seed).ratio
    }

    private static func means(
        _ model: ModelDescription,
        _ arm: ModelArm,
        table: PairTable,
        window: Double
    ) throws(QueueingError) -> WindowMeans {
        switch (model.service, model.patience) {
        case (.exponential(let service), .exponential(let patience)):
            try multiServer(model, service: service, patience: patience).means(arm, over: .seconds(window))
        case (.exponentialAsMeasured, .exponential(let patience)):
            try multiServer(model, service: table.meanHoldUncut, patience: patience).means(arm, over: .seconds(window))
        case (.constant(let service), .fixed(let patience)) where model.connections == 1:
            try TimeoutQueue(
                arrivalRate: .perSecond(model.arrivalRate),
                serviceTime: .seconds(service),
                timeout: .seconds(patience)
            ).means(arm, over: .seconds(window))
        default: throw .noModel
        }
    }

    private static func multiServer(
        _ model: ModelDescription,
        service: Double,
        patience: Double
    ) throws(QueueingError) -> MultiServerQueue {
        try MultiServerQueue(
            arrivalRate: .perSecond(model.arrivalRate),
            serviceRate: .perSecond(1 / service),
            connections: model.connections,
            abandonmentRate: .perSecond(1 / patience)
        )
    }
}

extension PairTable {
    /// Mean hold of an attempt that nothing cuts short, in seconds; not a number where no such arm was run.
    fileprivate var meanHoldUncut: Double {
        let trials = trials(of: ModelArm.withoutCancellation.rawValue)
        let hold = trials.compactMap { $0[.holdTotal] }.reduce(0, +)
        return hold / trials.compactMap { $0[.attempts] }.reduce(0, +)
    }
}
