/// A place in a drawing, in the drawing's own units, from the top left.
struct Point: Sendable, Equatable {
    let x: Double
    let y: Double
}
