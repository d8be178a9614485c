extension Graphics {
    /// For a page that has the style sheet.
    ///
    /// - Parameter label: what is read out in place of the drawing, unescaped.
    func inlineSVG(label: String) -> String {
        "<svg viewBox=\"\(viewBox)\" width=\"\(SVGNumber.text(width))\" height=\"\(SVGNumber.text(height))\" "
            + "role=\"img\" aria-label=\"\(escaped(label))\">\(body)</svg>"
    }

    /// A file of its own: with its title, its colours and its paper.
    ///
    /// - Parameters:
    ///   - title: unescaped.
    ///   - description: what the drawing shows, unescaped.
    func standaloneSVG(title: String, description: String) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="\(viewBox)" width="\(SVGNumber.text(width))" \
        height="\(SVGNumber.text(height))" role="img">
        <title>\(escaped(title))</title>
        <desc>\(escaped(description))</desc>
        <style>
        \(SVGStyle.standalone)
        </style>
        <rect class="paper" width="100%" height="100%"/>
        \(body)
        </svg>

        """
    }

    private var viewBox: String { "0 0 \(SVGNumber.text(width)) \(SVGNumber.text(height))" }
    private var body: String { marks.map(\.svg).joined() }
}

extension Mark {
    /// The element, without white space around it.
    var svg: String {
        switch self {
        case .strokes(let strokes, let ink): path(PathText.strokes(strokes), ink)
        case .bars(let strokes, let ink): path(PathText.strokes(strokes), ink, kind: " bw")
        case .box(let frame, let ink):
            "<rect class=\"\(ink.rawValue)\" x=\"\(SVGNumber.text(frame.x))\" y=\"\(SVGNumber.text(frame.y))\" "
                + "width=\"\(SVGNumber.text(frame.width))\" height=\"\(SVGNumber.text(frame.height))\"/>"
        case .dot(let point, let ink): dot(at: point, ink)
        case .trace(let points, let ink): path(PathText.trace(points), ink, kind: " tr")
        case .area(let points, let base, let ink): path(PathText.area(points, base: base), ink, kind: " ar")
        case .text(let label): text(label)
        case .series(let number, let marks): "<g data-s=\"\(number)\">\(marks.map(\.svg).joined())</g>"
        case .hint(let text, let marks): "<g><title>\(escaped(text))</title>\(marks.map(\.svg).joined())</g>"
        case .readout(let readout, let marks):
            "<g data-r=\"\(escaped(readout.text))\">\(marks.map(\.svg).joined())</g>"
        }
    }

    private func path(_ data: String, _ ink: Ink, kind: String = "") -> String {
        data.isEmpty ? "" : "<path class=\"\(ink.rawValue)\(kind)\" d=\"\(data)\"/>"
    }

    /// The arms have shapes besides colours: a ring, a diamond, a disc.
    private func dot(at point: Point, _ ink: Ink) -> String {
        let (x, y) = (SVGNumber.text(point.x), SVGNumber.text(point.y))
        guard ink == .middleArm else {
            return "<circle class=\"\(ink.rawValue) dt\" cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
        }
        return "<path class=\"\(ink.rawValue) dt\" d=\"M\(x) \(y)m-5 0l5 -5l5 5l-5 5z\"/>"
    }

    private func text(_ label: Label) -> String {
        let anchor = label.anchor == .start ? "" : " text-anchor=\"\(label.anchor.rawValue)\""
        return "<text class=\"\(label.ink.rawValue)\" x=\"\(SVGNumber.text(label.place.x))\" "
            + "y=\"\(SVGNumber.text(label.place.y))\"\(anchor)>\(escaped(label.text))</text>"
    }
}

extension Readout {
    /// As the script of the page reads it: a JSON list.
    fileprivate var text: String {
        JSONText.list(
            [frame.x, frame.y, frame.width, frame.height].map { .number(($0 * 10).rounded() / 10) }
                + [times.lowerBound, times.upperBound, values.lowerBound, values.upperBound].map { .number($0) }
                + [.text(timeUnit), .text(valueUnit), .list(names.map { .text($0) })]
        ).compact
    }
}

/// For elements and quoted attributes of XML as of HTML.
private func escaped(_ text: String) -> String {
    HTMLContent().escapeText(text)
}
