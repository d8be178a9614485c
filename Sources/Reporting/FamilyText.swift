import WastedWorkAnalysis

/// Which verdicts are corrected for their number, and what that relies on.
enum FamilyText {
    /// nil where the run claims nothing.
    static func text(_ family: ClaimFamily) -> String? {
        guard family.size > 0 else { return nil }
        let claims = Numeral.counted(family.size, "verdict")
        let start =
            "The \(claims) on clients that left in “At a glance” are corrected for their number (Holm's method over the "
            + "paired t-test of ratios, which relies on logarithms that are about normal); established ones of other figures, "
            + "marked °, are not. The large figures of the answer are corrected among themselves in the same way."
        guard family.pairs < family.pairsWithoutNormality else { return start }
        let missing = family.pairsWithoutNormality - family.pairs
        return start + " The sign-flip test, which does without that, could establish none of \(family.size) with "
            + "\(Numeral.counted(family.pairs, "pair")), however large: it needs \(missing) more."
    }
}
