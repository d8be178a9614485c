extension Graphics {
    /// The drawing with what its inks mean in lines below, for a file that stands alone.
    func withLegend(_ entries: [LegendEntry]) -> Graphics {
        var marks = marks
        var (x, y) = (8.0, height + 14)
        for entry in entries {
            let room = 24 + TextWidth.width(of: entry.name) + 12
            if x + room > width, x > 8 { (x, y) = (8, y + 16) }
            marks += [Self.sign(entry, x, y), .text(Label(entry.name, x: x + 22, y: y, ink: .faint))]
            x += room
        }
        return entries.isEmpty ? self : Graphics(width: width, height: y + 8, marks: marks)
    }

    private static func sign(_ entry: LegendEntry, _ x: Double, _ y: Double) -> Mark {
        switch entry.sign {
        case .box: .boxes([Frame(x: x, y: y - 8, width: 14, height: 8)], entry.ink)
        case .line where entry.ink == .departure: .strokes([.vertical(x + 8, from: y - 9, to: y)], entry.ink)
        case .line, .dashes: .trace([Point(x: x, y: y - 4), Point(x: x + 16, y: y - 4)], entry.ink)
        case .dot: .dots([Point(x: x + 8, y: y - 4)], entry.ink)
        }
    }
}
