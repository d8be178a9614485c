import WastedWorkQueueing
package import WastedWorkResults

/// A figure of which theory says what must come out: the prediction, and the same from a trial's values.
package enum PredictedFigure: String, CaseIterable, Sendable {
    case answered
    case abandonmentWaiting
    case abandonmentInService
    case wait
    case hold
    case wasted
    case orphaned
    case utilisation
    case inSystem

    /// For a reader.
    package var title: String {
        switch self {
        case .answered: "attempts answered in time"
        case .abandonmentWaiting: "clients that left while waiting"
        case .abandonmentInService: "clients that left in service"
        case .wait: "wait of an attempt"
        case .hold: "hold of an attempt"
        case .wasted: "hold that is wasted"
        case .orphaned: "hold that is orphaned"
        case .utilisation: "pool utilisation"
        case .inSystem: "attempts in flight"
        }
    }

    /// Of the predicted and the measured value.
    package var unit: Unit {
        switch self {
        case .wait, .hold: .seconds
        case .inSystem: .count
        case .answered, .abandonmentWaiting, .abandonmentInService, .wasted, .orphaned, .utilisation: .fraction
        }
    }

    /// What theory says; nil where the model does not tell.
    func predicted(_ means: WindowMeans) -> Double? {
        switch self {
        case .answered: means.answered.fraction
        case .abandonmentWaiting: means.abandonmentWaiting.fraction
        case .abandonmentInService: means.abandonmentInService.fraction
        case .wait: means.wait / .seconds(1)
        case .hold: means.hold / .seconds(1)
        case .wasted: means.wasted.fraction
        case .orphaned: means.orphaned.fraction
        case .utilisation: means.utilisation.fraction
        case .inSystem: means.inSystem
        }
    }

    /// The amount of one trial and what it is counted by: the figure is the quotient of their totals over trials, since
    /// a mean of quotients would weigh quiet trials too much.
    func measured(_ trial: TrialResult) -> (amount: Double, per: Double)? {
        switch self {
        case .answered: quotient(trial, [.answered], per: .attempts)
        case .abandonmentWaiting: share(trial, .abandonmentWaiting)
        case .abandonmentInService: share(trial, .abandonmentInService)
        case .wait: share(trial, .poolWaitMean)
        case .hold: quotient(trial, [.holdTotal], per: .attempts)
        case .wasted: quotient(trial, [.holdDoomed, .holdOrphaned], per: .holdTotal)
        case .orphaned: quotient(trial, [.holdOrphaned], per: .holdTotal)
        case .utilisation: trial[.poolUtilisation].map { ($0, 1) }
        case .inSystem: trial[.inFlightMean].map { ($0, 1) }
        }
    }

    private func quotient(_ trial: TrialResult, _ metrics: [Metric], per: Metric) -> (Double, Double)? {
        let amounts = metrics.compactMap { trial[$0] }
        guard amounts.count == metrics.count, let divisor = trial[per] else { return nil }
        return (amounts.reduce(0, +), divisor)
    }

    /// A metric that is a mean over attempts already.
    private func share(_ trial: TrialResult, _ metric: Metric) -> (Double, Double)? {
        guard let mean = trial[metric], let attempts = trial[.attempts] else { return nil }
        return (mean * attempts, attempts)
    }
}
