/// How much of a saving is lost with a mistake, from pairs that replay the same load with and without it.
///
/// Resampling draws whole pairs, all four values of one together, so that the load they share cancels out.
package struct LostSaving: Sendable, Equatable {
    /// What candidate saves against baseline without the mistake: 1 − ratio of totals. Nil without a baseline.
    package let sound: Estimate?
    /// The same with the mistake; negative where the candidate costs more than the baseline.
    package let flawed: Estimate?
    /// Share of the sound saving that the mistake costs: 1 − flawed ÷ sound. Above 1 where the candidate costs more
    /// than the baseline; nil unless there is something to lose.
    package let lost: Estimate?

    /// - Parameters:
    ///   - sound: baseline and candidate without the mistake, one value a pair.
    ///   - flawed: the same with it, in the same order of pairs.
    ///   - bootstrap: made for as many values as there are pairs.
    /// - Precondition: samples and bootstrap are of one size.
    package init(
        sound: (baseline: Sample, candidate: Sample),
        flawed: (baseline: Sample, candidate: Sample),
        bootstrap: Bootstrap
    ) {
        let soundDrawn = Self.savings(sound, bootstrap)
        let flawedDrawn = Self.savings(flawed, bootstrap)
        let soundSaving = Self.saving(sound.baseline.mean, sound.candidate.mean)
        let flawedSaving = Self.saving(flawed.baseline.mean, flawed.candidate.mean)
        self.sound = soundSaving.map { bootstrap.estimate($0, from: soundDrawn) }
        self.flawed = flawedSaving.map { bootstrap.estimate($0, from: flawedDrawn) }
        guard let soundSaving, let flawedSaving, soundSaving > 0 else {
            lost = nil
            return
        }
        lost = bootstrap.estimate(1 - flawedSaving / soundSaving, from: zip(soundDrawn, flawedDrawn).map(Self.loss))
    }

    /// The saving of each resample; minus infinity where it has no baseline, so that no interval leans on it.
    private static func savings(_ arms: (baseline: Sample, candidate: Sample), _ bootstrap: Bootstrap) -> [Double] {
        zip(bootstrap.means(of: arms.baseline), bootstrap.means(of: arms.candidate)).map {
            saving($0, $1) ?? -.infinity
        }
    }

    private static func saving(_ baseline: Double, _ candidate: Double) -> Double? {
        baseline > 0 ? 1 - candidate / baseline : nil
    }

    /// Infinite in a resample in which there is nothing to lose.
    private static func loss(sound: Double, flawed: Double) -> Double {
        sound > 0 && flawed.isFinite ? 1 - flawed / sound : .infinity
    }
}
