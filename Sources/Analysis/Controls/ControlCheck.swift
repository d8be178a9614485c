/// What a run says of one expectation of a control.
package struct ControlCheck: Sendable, Equatable {
    /// Whether it came out.
    package let standing: ControlStanding
    /// One sentence that names the figure, without a full stop.
    package let sentence: String
}
