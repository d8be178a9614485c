import WastedWorkAnalysis

/// Which verdicts are corrected for their number, and what that relies on.
enum FamilyText {
    /// nil where the run claims nothing.
    static func text(_ family: ClaimFamily) -> String? {
        guard family.size > 0 else { return nil }
        let claims = Numeral.counted(family.size, "verdict")
        let start =
            "The \(claims) of this table, where clients left, are corrected for their number (Holm, paired t-test, which "
            + "relies on differences that are about normal); all other verdicts, marked °, are not."
        guard family.pairs < family.pairsWithoutNormality else { return start }
        return start
            + " Without that reliance, by the sign-flip test alone, no family of \(family.size) can be established "
            + "with \(Numeral.counted(family.pairs, "pair")): \(family.pairsWithoutNormality - family.pairs) more are needed."
    }
}
