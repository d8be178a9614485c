import WastedWorkAnalysis

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
    private var body: String { marks.svg }
}

extension [Mark] {
    /// The elements one after the other; words of one kind share what they have in common.
    fileprivate var svg: String {
        var text = ""
        var words: [Label] = []
        for mark in self {
            if case .text(let label) = mark {
                if let last = words.last, last.ink != label.ink || last.anchor != label.anchor {
                    text += words.svg
                    words = []
                }
                words.append(label)
            } else {
                text += words.svg + mark.svg
                words = []
            }
        }
        return text + words.svg
    }
}

extension [Label] {
    fileprivate var svg: String {
        guard let first else { return "" }
        let anchor = first.anchor == .start ? "" : " text-anchor=\"\(first.anchor.rawValue)\""
        let common = " class=\"\(first.ink.rawValue)\"\(anchor)"
        let texts = map { label in
            let place = " x=\"\(SVGNumber.text(label.place.x))\" y=\"\(SVGNumber.text(label.place.y))\""
            return "<text\(count == 1 ? common : "")\(place)>\(escaped(label.text))</text>"
        }
        return count == 1 ? texts.joined() : "<g\(common)>\(texts.joined())</g>"
    }
}

extension Mark {
    /// The element, without white space around it.
    fileprivate var svg: String {
        switch self {
        case .strokes(let strokes, let ink): path(PathText.strokes(strokes), ink)
        case .bars(let strokes, let ink): path(PathText.strokes(strokes), ink, kind: " bw")
        case .boxes(let frames, let ink): path(PathText.boxes(frames), ink, kind: " bx")
        case .dots(let points, let ink):
            // A ring is a disc with a hole of paper.
            path(PathText.dots(points), ink, kind: " dt") + (ink == .firstArm ? path(PathText.dots(points), .hole) : "")
        case .trace(let points, let ink): path(PathText.trace(points), ink, kind: " tr")
        case .area(let points, let base, let ink): path(PathText.area(points, base: base), ink, kind: " ar")
        case .text(let label): [label].svg
        case .series(let number, let marks): "<g data-s=\"\(number)\">\(marks.svg)</g>"
        case .hint(let text, let marks): "<g data-t=\"\(escaped(text))\">\(marks.svg)</g>"
        case .lines(let lines): "<g data-l=\"\(lines.text)\"/>"
        case .readout(let readout, let marks): "<g data-r='\(inQuotes(readout.text))'>\(marks.svg)</g>"
        }
    }

    private func path(_ data: String, _ ink: Ink, kind: String = "") -> String {
        data.isEmpty ? "" : "<path class=\"\(ink.rawValue)\(kind)\" d=\"\(data)\"/>"
    }
}

extension TableLines {
    /// As the script of the page reads it: a JSON list.
    fileprivate var text: String {
        let place = [frame.x, frame.y, frame.width, frame.height].map { ($0 * 10).rounded() / 10 }
        let counts = [rows.lowerBound, rows.count, columns.lowerBound, columns.count].map(Double.init)
        return JSONText.list((place + counts).map { .number($0) }).compact
    }
}

extension Readout {
    /// As the script of the page reads it: a JSON list.
    fileprivate var text: String {
        let numbers = [frame.x, frame.y, frame.width, frame.height, values.low, values.high, times.lowerBound]
        return JSONText.list(
            (numbers + [times.upperBound]).map { .number(Self.rounded($0)) }
                + [.number(values.law == .linear ? 0 : 1), .text(valueUnit), .text(timeUnit)]
                + columns.map { .text($0) }
        ).compact
    }

    /// Four digits are more than a pointer can tell apart.
    private static func rounded(_ value: Double) -> Double {
        guard value.isFinite, value != 0, abs(value) < 1e15, abs(value) > 1e-9 else { return value }
        return Double(Numeral.significant(value, digits: 5).replacing("−", with: "-")) ?? value
    }
}

/// For an attribute in single quotes.
private func inQuotes(_ json: String) -> String {
    escaped(json).replacing("&quot;", with: "\"")
}

/// For elements and quoted attributes of XML as of HTML.
private func escaped(_ text: String) -> String {
    HTMLContent().escapeText(text)
}
