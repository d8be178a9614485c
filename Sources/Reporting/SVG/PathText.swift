/// The `d` of an SVG path, as short as it can be read.
enum PathText {
    /// Straight lines, each on its own.
    static func strokes(_ strokes: [Stroke]) -> String {
        strokes.map { stroke in
            if stroke.from.y == stroke.to.y { return move(stroke.from) + "H" + SVGNumber.text(stroke.to.x) }
            if stroke.from.x == stroke.to.x { return move(stroke.from) + "V" + SVGNumber.text(stroke.to.y) }
            return move(stroke.from) + "L\(pair(stroke.to.x, stroke.to.y))"
        }.joined()
    }

    /// A line through the points, each from the one before; those on a level stretch are left out.
    static func trace(_ points: [Point]) -> String {
        guard let first = points.first else { return "" }
        var text = move(first)
        var steps: [String] = []
        var last = (tenths(first.x), tenths(first.y))
        for index in points.indices.dropFirst() where !isOnLevel(index, of: points) {
            // From where the last step ended after rounding, so that no error adds up.
            let next = (tenths(points[index].x), tenths(points[index].y))
            steps.append(pair(Double(next.0 - last.0) / 10, Double(next.1 - last.1) / 10))
            last = next
        }
        if !steps.isEmpty { text += "l" + packed(steps) }
        return text
    }

    /// The same, closed along a base.
    static func area(_ points: [Point], base: Double) -> String {
        guard let first = points.first else { return "" }
        return trace(points) + "V\(SVGNumber.text(base))H\(SVGNumber.text(first.x))Z"
    }

    /// Rectangles.
    static func boxes(_ frames: [Frame]) -> String {
        frames.map { frame in
            let (width, height) = (SVGNumber.text(frame.width), SVGNumber.text(frame.height))
            return "M\(pair(frame.x, frame.y))h\(width)v\(height)h\(SVGNumber.text(-frame.width))z"
        }.joined()
    }

    /// Lines too short to be seen: their round or square ends are dots. Of no length at all they would have no
    /// direction, and a printer would leave out square ones.
    static func dots(_ points: [Point]) -> String {
        points.map { move($0) + "h.1" }.joined()
    }

    private static func isOnLevel(_ index: Int, of points: [Point]) -> Bool {
        guard index + 1 < points.count else { return false }
        return points[index - 1].y == points[index].y && points[index].y == points[index + 1].y
    }

    private static func move(_ point: Point) -> String { "M" + pair(point.x, point.y) }

    private static func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }

    private static func pair(_ x: Double, _ y: Double) -> String {
        packed([SVGNumber.text(x), SVGNumber.text(y)])
    }

    /// A minus sign separates as well as a space.
    private static func packed(_ numbers: [String]) -> String {
        numbers.dropFirst().reduce(into: numbers.first ?? "") { text, number in
            text += number.hasPrefix("-") ? number : " " + number
        }
    }
}
