import WastedWorkResults
import WastedWorkStatistics

/// What a pitfall costs, in a sentence.
struct PitfallSentence {
    let finding: PitfallFinding

    var text: String {
        guard let resource = finding.resource, let sound = finding.soundSaving, let saving = finding.saving else {
            return "\(place): what it loses could not be had."
        }
        guard let lost = finding.lost else {
            return "\(place): without it no \(resource.name) is saved, so there is nothing to lose."
        }
        let soundly = "\(percent(sound.value)) of the \(orphaned(resource)) without it"
        let loss = "\(percent(lost.value)) of the saving is lost\(interval(lost))"
        switch GainPhrase(saving: saving).standing ?? (saving.value < 0 ? .open : .gain) {
        case .loss:
            return "\(place): cancellation makes it worse than none, \(growth(saving)) the \(orphaned(resource)), "
                + "where it saves \(soundly)."
        case .open:
            return "\(place): no saving is established, where there is one of \(soundly); \(loss)."
        case .gain:
            return "\(place): cancellation saves \(percent(saving.value)) instead of \(soundly); \(loss)."
        }
    }

    private var place: String { "\(finding.pitfall.name) in \(finding.pitfall.soundScenario)" }

    private func orphaned(_ resource: Resource) -> String { "orphaned \(resource.name)" }

    private func growth(_ saving: Estimate) -> String {
        "\(Numeral.significant(1 - saving.value, digits: 2)) times"
    }

    private func percent(_ share: Double) -> String { "\(Numeral.percent(share)) %" }

    private func interval(_ lost: Estimate) -> String {
        guard let interval = lost.interval else { return " (interval unknown)" }
        let (low, high) = (Numeral.percent(interval.low), Numeral.percent(interval.high))
        let range = Numeral.interval(low, high, around: Numeral.percent(lost.value))
        return range.map { " (\($0) %)" } ?? ""
    }
}
