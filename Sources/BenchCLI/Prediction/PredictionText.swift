import WastedWorkQueueing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A prediction as text: what it means, the figures, and what they rest on.
struct PredictionText {
    private static let columns = 80

    private let queue: MultiServerQueue
    private let prediction: Prediction

    /// - Parameters:
    ///   - queue: what was asked.
    ///   - prediction: its answer.
    init(_ queue: MultiServerQueue, _ prediction: Prediction) {
        self.queue = queue
        self.prediction = prediction
    }

    /// Lines of at most 80 columns.
    var text: String {
        let meaning = PredictionSentence(queue, prediction)?.text ?? ""
        return [wrapped(meaning), PredictionTable.text(prediction), wrapped(Self.words), wrapped(basis)]
            .joined(separator: "\n\n")
            .replacing(PredictionFigure.space, with: " ")
    }

    /// One JSON object, `{"schema":1,"arms":[…]}`: shares as fractions, hold in seconds, null without a steady state.
    static func json(_ prediction: Prediction) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(prediction), as: UTF8.self) + "\n"
    }

    private static let words = """
        Wasted: connection time of requests whose client left before the answer. Orphaned: the part of it after the \
        client left, all that cancellation can recover. queueOnly: a request stops only while it waits.
        """

    private var basis: String {
        let service = PredictionFigure.time(.seconds(1 / queue.serviceRate.perSecond))
        let patience = PredictionFigure.time(.seconds(1 / queue.abandonmentRate.perSecond))
        let capacity = Rate.perSecond(Double(queue.connections) * queue.serviceRate.perSecond)
        return """
            For \(PredictionFigure.rate(queue.arrivalRate)) offered to a pool that can serve \
            \(PredictionFigure.rate(capacity)): Poisson arrivals; service (mean \(service)) and patience (mean \
            \(patience)) exponential; first come first served; no connection slows another down (as many cores as \
            connections, or service that mostly waits).
            """
    }

    private func wrapped(_ text: String) -> String {
        Wrapped.lines(text, columns: Self.columns).joined(separator: "\n")
    }
}
