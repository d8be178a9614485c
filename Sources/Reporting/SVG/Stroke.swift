/// A straight line.
struct Stroke: Sendable, Equatable {
    let from: Point
    let to: Point

    static func horizontal(_ y: Double, from start: Double, to end: Double) -> Stroke {
        Stroke(from: Point(x: start, y: y), to: Point(x: end, y: y))
    }

    static func vertical(_ x: Double, from start: Double, to end: Double) -> Stroke {
        Stroke(from: Point(x: x, y: start), to: Point(x: x, y: end))
    }
}
