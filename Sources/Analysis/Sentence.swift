import WastedWorkResults
import WastedWorkStatistics

/// Puts a scenario's outcome into words for a reader who has never seen the suite.
struct Sentence {
    let outcome: Outcome
    let comparisons: [Comparison]
    let thresholds: Thresholds

    var text: String {
        switch outcome {
        case .noTrials: "No trial gave a result."
        case .noPairs: "No pair is complete: there is nothing to compare."
        case .noFigures: "Neither connection time, CPU time nor work was measured: the cost of leaving is unknown."
        case .singleArm(let exposure): spent(exposure) + ". Only one arm was run: there is nothing to compare it with."
        case .nobodyLeft(let control): patience(control)
        case .nothingOrphaned(let exposure):
            "Clients left, but no \(exposure.resource.name) was spent on them afterwards in either arm: "
                + "there was nothing to recover."
        case .compared(let exposure): comparison(exposure) + upstream
        }
    }

    private func patience(_ control: PatientControl) -> String {
        let start = "Nobody left, so there was nothing to cancel and the arms should not differ: "
        guard control.isConclusive else {
            return start + "whether they do cannot be told from fewer than \(thresholds.enoughPairs) pairs."
        }
        guard control.varying > 0 else { return start + "every figure is the same in both." }
        let told = start + PatientControl.told([control])
        guard !control.differing.isEmpty else { return told + "." }
        let names = control.differing.map(MetricTitle.title).joined(separator: "; ")
        return "\(told) (\(names)); \(PatientControl.chance([control]))."
    }

    private func spent(_ exposure: Exposure) -> String {
        let arm = exposure.comparison.baseline
        let place = arm == "withoutCancellation" ? "" : " \(ArmPhrase.phrase(arm))"
        return "Of every \(exposure.resource.hundred), \(hundredth(exposure.baselineShare)) were spent for clients "
            + "that had already left\(place)"
    }

    private func comparison(_ exposure: Exposure) -> String {
        let candidate = ArmPhrase.phrase(exposure.comparison.candidate ?? "")
        let share = exposure.candidateShare.map(hundredth) ?? "?"
        return "\(spent(exposure)); \(candidate) \(share) (\(effect(exposure.comparison)))."
    }

    private func effect(_ comparison: Comparison) -> String {
        guard comparison.difference?.interval != nil else { return "one pair only: nothing is established" }
        let saving = comparison.saving.map { self.saving($0) }
        switch comparison.verdict {
        case .improved: return saving ?? "less"
        case .regressed: return "it got worse: \(comparison.ratio.map(growth) ?? "there was none before")"
        default:
            let told = comparison.effect == .equal ? nil : saving
            return unestablished(comparison) + (told.map { ": \($0)" } ?? "")
        }
    }

    /// What is surely small is told from what is not known.
    private func unestablished(_ comparison: Comparison) -> String {
        let bound = comparison.margin.map { " (below \($0.text))" } ?? ""
        return switch comparison.effect {
        case .equal: "no difference in any pair"
        case .negligible: "a difference is too small to matter\(bound)"
        case .small: "there is a difference, and whether it is too small to matter\(bound) is open"
        case .established, .open, nil: "no difference is established"
        }
    }

    /// A saving, or what it costs more where it is negative.
    private func saving(_ saving: Estimate) -> String {
        let shown = saving.value < 0 ? saving.negated : saving
        let value = Numeral.percent(shown.value)
        let told = saving.value < 0 ? "\(value) % more" : "saving \(value) %"
        guard let interval = shown.interval else { return "\(told), interval unknown" }
        let (low, high) = (Numeral.percent(interval.low), Numeral.percent(interval.high))
        guard let range = Numeral.interval(low, high, around: value) else { return told }
        return "\(told), \(Numeral.percent(interval.level)) % interval \(range) %"
    }

    private func growth(_ ratio: Estimate) -> String {
        "\(Numeral.significant(ratio.value)) times as much"
    }

    /// From this saving on a server stopped; less comes of calls that were never sent.
    private static let stopped = 0.8

    /// Whether the waste vanished or only moved to the server behind.
    private var upstream: String {
        guard let comparison = comparisons.first(where: { $0.metric == .upstreamCPUOrphaned }),
            let before = comparison.baselineValue, before > 0
        else { return "" }
        if comparison.verdict == .improved, let saving = comparison.saving {
            let stopped = saving.value >= Self.stopped ? "The server behind it stopped too: its" : "The server's"
            return " \(stopped) orphaned CPU fell by \(Numeral.percent(saving.value)) %."
        }
        return " That the server behind it stopped too is not established: waste may have moved there."
    }

    private func hundredth(_ share: Double) -> String {
        share == 0 ? "none" : Numeral.significant(share * 100, digits: 2)
    }
}
