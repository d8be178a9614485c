package import WastedWorkResults
package import WastedWorkStatistics

/// What a gate says of one figure of one scenario.
package struct GateFinding: Sendable {
    /// Name of the scenario.
    package let scenario: String
    /// What is watched.
    package let figure: GateFigure
    /// What matters.
    package let limit: GateLimit
    /// Mean over pairs in the run judged; nil where it does not have the figure any more.
    package let value: Double?
    /// Mean of the runs that it is held against; nil where none has it.
    package let reference: Double?
    /// Runs that it is held against.
    package let nights: Int
    /// Value less reference; nil where either is missing.
    package let effect: Double?
    /// Of the effect, the wider of pairs and nights; nil for a strict figure.
    package let interval: ConfidenceInterval?
    /// Uncorrected; nil where the pairs do not say.
    package let pValue: Double?
    /// Corrected for the number of figures; nil for a strict one.
    package internal(set) var adjustedPValue: Double?
    /// The least change that matters, in the figure's unit.
    package let margin: Double?
    /// What it comes to.
    package internal(set) var verdict: Verdict
    /// Why it could not be judged, or what else is to be known.
    package internal(set) var remark: Remark?
    /// Who accepted it, where somebody did.
    package internal(set) var acceptance: Acceptance?
    /// Whether a repetition bore it out.
    package var confirmation: Confirmation = .notAsked

    /// What is to be known of a figure besides its numbers.
    package enum Remark: Sendable, Equatable {
        /// The runs before had it, this one does not.
        case missing
        /// The first arm spent nothing, the last did; the value is in the metric's own unit.
        case fromZero
        /// So few runs that their scatter is not known.
        case fewNights
        /// A level shift that later nights bore out, since that run.
        case shift(since: String, nights: Int)
        /// A level shift that is still too young to be sure of.
        case suspected(since: String)
    }

    /// Whether a repetition bore a regression out.
    package enum Confirmation: Sendable, Equatable {
        /// Nobody asked.
        case notAsked
        /// It came again.
        case confirmed
        /// It did not.
        case notConfirmed
        /// There was no repetition, or a part of one only: nothing is refuted.
        case notRepeated(reason: String)

        /// For programs.
        package var name: String {
            switch self {
            case .notAsked: "notAsked"
            case .confirmed: "confirmed"
            case .notConfirmed: "notConfirmed"
            case .notRepeated: "notRepeated"
            }
        }
    }

    /// Whether it makes the gate fail.
    package var isAlarm: Bool {
        verdict == .regressed && acceptance == nil && confirmation != .notConfirmed
    }

    /// Whether the change is established and smaller than what matters.
    ///
    /// - Parameter significance: largest corrected p-value that establishes a change.
    package func isSlight(at significance: Double) -> Bool {
        guard verdict == .unchanged, let interval, let adjustedPValue else { return false }
        return interval.excludesZero && adjustedPValue <= significance
    }

    /// Effect over reference; nil where the reference is 0 or missing.
    package var relativeChange: Double? {
        guard let effect, let reference, reference > 0, remark != .fromZero else { return nil }
        return effect / reference
    }
}
