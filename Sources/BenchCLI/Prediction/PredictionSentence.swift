import WastedWorkAnalysis
import WastedWorkQueueing

/// What cancellation would recover, for a reader who knows nothing of queues.
struct PredictionSentence {
    private let queue: MultiServerQueue
    private let without: ArmPrediction
    private let with: SteadyState

    /// - Parameters:
    ///   - queue: what was asked.
    ///   - prediction: its answer; nil unless it has an arm without cancellation and a steady one with it.
    init?(_ queue: MultiServerQueue, _ prediction: Prediction) {
        guard let without = prediction[.withoutCancellation], let with = prediction[.withCancellation]?.steadyState
        else { return nil }
        self.queue = queue
        self.without = without
        self.with = with
    }

    /// One paragraph.
    var text: String {
        switch without.longRun {
        case .steady(let state): recovered(from: state)
        case .noSteadyState(let decay): kept(instead: decay)
        }
    }

    private func recovered(from without: SteadyState) -> String {
        let saved = Share.fraction(1 - with.hold / without.hold)
        let (hold, fullHold) = (PredictionFigure.time(with.hold), PredictionFigure.time(without.hold))
        return """
            Cancellation (stopping the work of clients that have left) would free \(PredictionFigure.share(saved)) of \
            the connection time (\(hold == fullHold ? hold : "\(hold) instead of \(fullHold)") for each offered request) \
            and \(answering(before: without.goodput)).\(waiting(before: without.waitOfAnswered))
            """
    }

    private func answering(before: Rate) -> String {
        let name = "goodput, the answers that still find their client,"
        let (was, becomes) = (PredictionFigure.rate(before), PredictionFigure.rate(with.goodput))
        let growth = PredictionFigure.growth(from: before, to: with.goodput)
        return was == becomes ? "leave \(name) at \(was)" : "raise \(name) by \(growth) (from \(was) to \(becomes))"
    }

    private func waiting(before: Duration?) -> String {
        guard let before, let after = with.waitOfAnswered else { return "" }
        let (was, becomes) = (PredictionFigure.time(before), PredictionFigure.time(after))
        return was == becomes
            ? " The mean wait for a connection would stay \(was)."
            : " The mean wait for a connection would fall from \(was) to \(becomes)."
    }

    private func kept(instead decay: GoodputDecay) -> String {
        let pool = Numeral.counted(queue.connections, "connection")
        let fall = decay.answersHalve.map { "halves every \(PredictionFigure.time($0))" } ?? "falls ever more slowly"
        let wait = with.waitOfAnswered.map { ", after a mean wait of \(PredictionFigure.time($0)) for a connection" }
        return """
            Without cancellation \(pool) cannot keep up: the queue grows for ever, and goodput (answers that still find \
            their client) \(fall), towards 0. Cancellation (stopping the work of clients that have left) would \
            keep goodput at \(PredictionFigure.rate(with.goodput))\(wait ?? ""), and an offered request would take \
            \(PredictionFigure.time(with.hold)) of a connection.
            """
    }
}
