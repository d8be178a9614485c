/// Something that must come out of a control, as data: each is judged by the values of a file and nothing else.
public enum ControlExpectation: Codable, Sendable, Equatable {
    /// Two arms do not differ.
    case same(ControlledArms)
    /// A figure of an arm lies within bounds, in its unit.
    case value(ControlledFigure, arm: String, ControlBounds)
    /// A figure of one arm over that of another lies within bounds.
    case ratio(ControlledFigure, of: String, over: String, ControlBounds)
    /// A figure of an arm less that of the same arm and pair of another scenario lies within bounds, in its unit.
    case difference(ControlledFigure, arm: String, lessScenario: String, ControlBounds)
}
