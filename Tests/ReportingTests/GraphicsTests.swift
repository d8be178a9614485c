import Testing

@testable import WastedWorkReporting

@Suite struct GraphicsTests {
    @Test(arguments: [
        (0.0, "0"), (12.0, "12"), (12.34, "12.3"), (-0.04, "0"), (-0.5, "-.5"), (99.96, "100"), (.nan, "0"),
        (.infinity, "0"), (1e300, "10000000"),
    ])
    func `a coordinate has at most one decimal`(value: Double, text: String) {
        #expect(SVGNumber.text(value) == text)
    }

    @Test func `a trace leaves out what lies on a level stretch, and adds up no rounding errors`() {
        let level = [0.0, 10, 20, 30].map { Point(x: $0, y: 5) }
        #expect(PathText.trace(level + [Point(x: 40, y: 0)]) == "M0 5l30 0 10-5")
        let slope = (0...30).map { Point(x: Double($0) * 0.34, y: Double($0)) }
        let steps = PathText.trace(slope).split(separator: "l")[1].split(separator: " ").enumerated()
        let width = steps.filter { $0.offset % 2 == 0 }.compactMap { Double($0.element) }.reduce(0, +)
        #expect(abs(width - 10.2) < 0.051)
    }

    @Test func `marks become elements, and words of one kind share what they have in common`() {
        let graphics = Graphics(
            width: 20,
            height: 10,
            marks: [
                .strokes([.horizontal(1, from: 0, to: 20), .vertical(3, from: 0, to: 10)], .grid),
                .boxes([Frame(x: 1, y: 2, width: 3, height: 4)], .useful),
                .text(Label("a", x: 1, y: 2)), .text(Label("b", x: 3, y: 4)),
                .hint("c", [.dots([Point(x: 5, y: 6)], .lastArm)]),
            ]
        )
        #expect(
            graphics.inlineSVG(label: "what")
                == "<svg viewBox=\"0 0 20 10\" width=\"20\" height=\"10\" role=\"img\" aria-label=\"what\">"
                + "<path class=\"g\" d=\"M0 1H20M3 0V10\"/><path class=\"u bx\" d=\"M1 2h3v4h-3z\"/>"
                + "<g class=\"l\"><text x=\"1\" y=\"2\">a</text><text x=\"3\" y=\"4\">b</text></g>"
                + "<g data-t=\"c\"><path class=\"a3 dt\" d=\"M5 6h.1\"/></g></svg>"
        )
    }

    @Test func `lines of a drawing name the rows and columns of its table that tell of them`() {
        let frame = Frame(x: 0, y: 8, width: 100.04, height: 44)
        let lines = Mark.lines(TableLines(frame: frame, rows: 34..<36, columns: 2..<8))
        let svg = Graphics(width: 100, height: 60, marks: [lines]).inlineSVG(label: "what")
        #expect(svg.contains("<g data-l=\"[0,8,100,44,34,2,2,6]\"/>"))
    }

    @Test func `text of a file's is text in a drawing, inline and in a file`() {
        let hostile = "</text><script>alert(1)</script>\"'&"
        let marks: [Mark] = [.text(Label(hostile, x: 0, y: 0)), .hint(hostile, [])]
        let graphics = Graphics(width: 1, height: 1, marks: marks)
        for svg in [
            graphics.inlineSVG(label: hostile), graphics.standaloneSVG(title: hostile, description: hostile),
        ] {
            #expect(!svg.contains("<script"))
            #expect(svg.contains("&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"))
        }
    }

    @Test func `a file has its title, its words and its colours in it`() {
        let svg = Graphics(width: 1, height: 1, marks: []).standaloneSVG(title: "T", description: "D")
        for part in ["<title>T</title>", "<desc>D</desc>", "prefers-color-scheme: dark", "class=\"paper\""] {
            #expect(svg.contains(part))
        }
    }

    @Test func `a file has the legend in lines below the drawing, none wider than it`() {
        let entries = (0..<5).map { LegendEntry("entry \($0)", .lastArm, .dot) }
        let graphics = Graphics(width: 200, height: 50, marks: []).withLegend(entries)
        let labels = graphics.marks.compactMap { if case .text(let label) = $0 { label } else { nil } }
        #expect(labels.map(\.text) == entries.map(\.name))
        #expect(labels.allSatisfy { $0.span.upperBound <= 200 && $0.place.y > 50 && $0.place.y < graphics.height })
        #expect(Graphics(width: 9, height: 9, marks: []).withLegend([]).height == 9)
    }

    @Test func `every ink has a rule`() {
        let inks = Ink.allCases.flatMap { $0.rawValue.split(separator: " ") }
        #expect(inks.filter { $0 != "l" && !SVGStyle.rules.contains("svg .\($0)") }.isEmpty)
    }
}
