/// CPU of both sides of a contrast, in seconds of one time, a value a repetition.
struct ContrastReading: Sendable, Equatable {
    var with: [Double] = []
    var without: [Double] = []

    /// What the thing costs, a value a repetition.
    var differences: [Double] { zip(with, without).map { $0 - $1 } }
}
