/// The level of a figure in one run.
struct RunLevel {
    /// Name of the run.
    let run: String
    /// Mean over pairs.
    let mean: Double
}
