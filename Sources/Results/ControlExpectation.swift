/// Something that must come out of a control, as data: each is judged by the values of a file and nothing else.
public enum ControlExpectation: Codable, Sendable, Equatable {
    /// Two arms do not differ.
    case same(arms: ControlledArms)
    /// A figure of an arm lies within bounds, in its unit.
    case value(figure: ControlledFigure, arm: String, bounds: ControlBounds)
    /// A figure of one arm over that of another lies within bounds.
    case ratio(figure: ControlledFigure, of: String, over: String, bounds: ControlBounds)
    /// A figure of an arm less that of the same arm and pair of another scenario lies within bounds, in its unit.
    case difference(figure: ControlledFigure, arm: String, lessScenario: String, bounds: ControlBounds)
}
