/// Words in a drawing.
struct Label: Sendable, Equatable {
    /// Which part of the words is at the place.
    enum Anchor: String, Sendable {
        case start, middle, end
    }

    /// Unescaped.
    let text: String
    /// Of the base line.
    let place: Point
    let anchor: Anchor
    let ink: Ink

    init(_ text: String, x: Double, y: Double, _ anchor: Anchor = .start, ink: Ink = .label) {
        self.text = text
        self.place = Point(x: x, y: y)
        self.anchor = anchor
        self.ink = ink
    }

    /// Size of all words, in units of the drawing.
    static let size = 11.0

    /// What the words cover, left to right.
    var span: ClosedRange<Double> {
        let width = TextWidth.width(of: text)
        let start =
            switch anchor {
            case .start: place.x
            case .middle: place.x - width / 2
            case .end: place.x - width
            }
        return start...(start + width)
    }
}
