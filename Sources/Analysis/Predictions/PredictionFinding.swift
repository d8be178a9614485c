package import WastedWorkStatistics

/// One figure of one arm as theory says and as it was measured.
package struct PredictionFinding: Sendable {
    /// Where the prediction lies.
    package enum Standing: String, Sendable {
        /// Within the interval of the measured value.
        case inside
        /// Outside it.
        case departs
        /// No interval could be had.
        case unknown
    }

    /// Name of the arm.
    package let arm: String
    /// What was predicted.
    package let figure: PredictedFigure
    /// By theory, in the figure's unit.
    package let predicted: Double
    /// From the trials; nil where they have no value.
    package let measured: Estimate?

    /// Whether the measured value bears the prediction out.
    package var standing: Standing {
        guard let interval = measured?.interval else { return .unknown }
        return predicted >= interval.low && predicted <= interval.high ? .inside : .departs
    }

    /// How far off the measured value is, as a share of the prediction; nil where there is no value.
    package var departure: Double? {
        measured.map { ($0.value - predicted) / predicted }
    }
}
