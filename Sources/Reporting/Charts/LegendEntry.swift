/// What an ink means in one chart.
struct LegendEntry: Sendable, Equatable {
    /// How it is shown beside its name.
    enum Sign: String, Sendable {
        case box, line, dashes, dot
    }

    /// Unescaped.
    let name: String
    let ink: Ink
    let sign: Sign
    /// Number of the series that it shows or hides; nil where nothing can be hidden.
    let series: Int?

    init(_ name: String, _ ink: Ink, _ sign: Sign, series: Int? = nil) {
        self.name = name
        self.ink = ink
        self.sign = sign
        self.series = series
    }
}
