/// A drawing as a value: what a chart becomes before it is text of any kind.
struct Graphics: Sendable, Equatable {
    /// Units from left to right; about a pixel each.
    let width: Double
    /// Units from top to bottom.
    let height: Double
    /// From back to front.
    let marks: [Mark]
}
