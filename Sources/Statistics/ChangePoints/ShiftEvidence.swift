/// The splits at which a shift is most likely.
struct ShiftEvidence {
    /// A place at which the level may have shifted.
    struct Split {
        /// Nights since then.
        let after: Int
        /// Root of the scaled likelihood ratio, at least 0.
        let strength: Double
    }

    /// With fewer nights since then than confirm it.
    let young: Split
    /// With enough of them.
    let grown: Split
}
