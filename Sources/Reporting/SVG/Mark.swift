/// One thing in a drawing.
indirect enum Mark: Sendable, Equatable {
    /// Straight lines of one ink.
    case strokes([Stroke], Ink)
    /// Straight lines as thick as bars.
    case bars([Stroke], Ink)
    /// Filled rectangles.
    case boxes([Frame], Ink)
    /// Dots of the arm's own shape.
    case dots([Point], Ink)
    /// A line through points.
    case trace([Point], Ink)
    /// The same, filled down to a height.
    case area([Point], base: Double, Ink)
    /// Words.
    case text(Label)
    /// Marks of a series, which a reader may hide; its number in the legend.
    case series(Int, [Mark])
    /// Marks that tell something when they are pointed at.
    case hint(String, [Mark])
    /// Equally high lines that tell a row of the chart's table when they are pointed at.
    case lines(TableLines)
    /// Traces that can be read off at any place.
    case readout(Readout, [Mark])
}
