/// A rectangle of a drawing.
struct Frame: Sendable, Equatable {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    /// The right edge.
    var right: Double { x + width }
    /// The lower edge.
    var bottom: Double { y + height }
}
