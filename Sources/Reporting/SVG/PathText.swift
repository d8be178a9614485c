/// The `d` of an SVG path, as short as it can be read.
enum PathText {
    /// Straight lines, each on its own.
    static func strokes(_ strokes: [Stroke]) -> String {
        strokes.map { stroke in
            if stroke.from.y == stroke.to.y { return move(stroke.from) + "H" + SVGNumber.text(stroke.to.x) }
            if stroke.from.x == stroke.to.x { return move(stroke.from) + "V" + SVGNumber.text(stroke.to.y) }
            return move(stroke.from) + line(stroke.to)
        }.joined()
    }

    /// A line through the points; those on a level stretch are left out.
    static func trace(_ points: [Point]) -> String {
        guard let first = points.first else { return "" }
        var text = move(first)
        for index in points.indices.dropFirst() where !isOnLevel(index, of: points) { text += line(points[index]) }
        return text
    }

    /// The same, closed along a base.
    static func area(_ points: [Point], base: Double) -> String {
        guard let first = points.first, let last = points.last else { return "" }
        return trace(points) + line(Point(x: last.x, y: base)) + line(Point(x: first.x, y: base)) + "Z"
    }

    private static func isOnLevel(_ index: Int, of points: [Point]) -> Bool {
        guard index + 1 < points.count else { return false }
        return points[index - 1].y == points[index].y && points[index].y == points[index + 1].y
    }

    private static func move(_ point: Point) -> String {
        "M\(SVGNumber.text(point.x)) \(SVGNumber.text(point.y))"
    }

    private static func line(_ point: Point) -> String {
        "L\(SVGNumber.text(point.x)) \(SVGNumber.text(point.y))"
    }
}
