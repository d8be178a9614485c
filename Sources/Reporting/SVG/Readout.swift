/// How a reader's script gets from a place in a panel back to the numbers there.
struct Readout: Sendable, Equatable {
    /// Where the panel is.
    let frame: Frame
    /// Its heights, in the unit shown.
    let values: Axis
    /// Unit of the values; empty for a count.
    let valueUnit: String
    /// Names of its columns, equally wide; empty where it shows a time line.
    let columns: [String]
    /// Time at its left and right edge, in the unit shown.
    let times: ClosedRange<Double>
    /// Unit of time.
    let timeUnit: String

    /// Of a panel over time.
    init(_ frame: Frame, values: Axis, valueUnit: String, times: ClosedRange<Double>, timeUnit: String) {
        self.frame = frame
        self.values = values
        self.valueUnit = valueUnit
        self.columns = []
        self.times = times
        self.timeUnit = timeUnit
    }

    /// Of a panel of columns.
    init(_ frame: Frame, values: Axis, valueUnit: String, columns: [String]) {
        self.frame = frame
        self.values = values
        self.valueUnit = valueUnit
        self.columns = columns
        self.times = 0...1
        self.timeUnit = ""
    }
}
