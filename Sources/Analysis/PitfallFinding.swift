package import WastedWorkResults
package import WastedWorkStatistics

/// How much of a scenario's saving a mistake in passing cancellation on loses, of one resource.
package struct PitfallFinding: Sendable {
    /// The scenario with the mistake.
    package let variant: ScenarioDescription
    /// Which mistake, and the scenario without it.
    package let pitfall: PitfallDescription
    /// Of what is saved and lost; nil where nothing could be compared.
    package let resource: Resource?
    /// What cancellation saves without the mistake.
    package let soundSaving: Estimate?
    /// What it saves with the mistake; negative where the last arm costs more than the first.
    package let saving: Estimate?
    /// Share of the sound saving that is lost; above 1 where cancellation makes it worse than none.
    package let lost: Estimate?

    /// One sentence that needs no knowledge of the suite.
    package var sentence: String { PitfallSentence(finding: self).text }

    init(_ variant: ScenarioDescription, _ pitfall: PitfallDescription, of resource: Resource?, _ loss: LostSaving?) {
        self.variant = variant
        self.pitfall = pitfall
        self.resource = resource
        soundSaving = loss?.sound
        saving = loss?.flawed
        lost = loss?.lost
    }
}
