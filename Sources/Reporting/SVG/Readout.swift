/// How a reader's script gets from a place in a panel back to the numbers there.
struct Readout: Sendable, Equatable {
    /// Where the panel is.
    let frame: Frame
    /// Time at its left and right edge, in the unit shown.
    let times: ClosedRange<Double>
    /// Values at its lower and upper edge, in the unit shown.
    let values: ClosedRange<Double>
    /// Unit of time.
    let timeUnit: String
    /// Unit of the values; empty for a count.
    let valueUnit: String
    /// Names of the traces, in their order.
    let names: [String]
}
