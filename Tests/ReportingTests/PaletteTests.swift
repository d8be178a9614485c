import Testing

@testable import WastedWorkReporting

/// The colours of charts in grey print and for eyes that see no difference of red and green.
@Suite struct PaletteTests {
    /// Inks that meet in one chart: bars; arms; requests over time; single requests.
    private static let meetings = [
        ["useful", "doomed", "orphaned"], ["first", "middle", "last"], ["orphaned", "flight", "waiting", "useful"],
        ["waiting", "useful", "doomed", "orphaned"],
    ]

    @Test("inks that meet in one chart stay apart in grey print", arguments: [SVGStyle.light, SVGStyle.dark])
    func grey(variables: String) throws {
        for (one, other) in Self.pairs {
            let (first, second) = (try Colour(one, in: variables), try Colour(other, in: variables))
            let distance = abs(first.lab(seenBy: .everyone).lightness - second.lab(seenBy: .everyone).lightness)
            #expect(distance >= 10, "\(one) and \(other)")
        }
    }

    @Test("inks that meet in one chart stay apart for the colour-blind", arguments: Eye.allCases)
    func blindness(eye: Eye) throws {
        for variables in [SVGStyle.light, SVGStyle.dark] {
            for (one, other) in Self.pairs {
                let (first, second) = (try Colour(one, in: variables), try Colour(other, in: variables))
                #expect(first.lab(seenBy: eye).distance(to: second.lab(seenBy: eye)) >= 14, "\(one) and \(other)")
            }
        }
    }

    @Test("words and thin lines stand out from the paper", arguments: [SVGStyle.light, SVGStyle.dark])
    func contrast(variables: String) throws {
        let paper = try Colour("paper", in: variables)
        for (ink, least) in [("ink", 7.0), ("faint", 4.5), ("first", 3), ("middle", 3), ("last", 3), ("orphaned", 3)] {
            #expect(try Colour(ink, in: variables).contrast(to: paper) >= least, "\(ink)")
        }
    }

    @Test("the simulation knows known colours: L* of middle grey, and red and green that look alike")
    func simulation() throws {
        let grey = Colour(red: 0x77, green: 0x77, blue: 0x77)
        #expect(abs(grey.lab(seenBy: .everyone).lightness - 50.03) < 0.05)
        #expect(abs(grey.contrast(to: Colour(red: 255, green: 255, blue: 255)) - 4.48) < 0.01)
        // Two lights of one confusion line of a deuteranope are one to that eye, and two to others.
        let (red, green) = (Colour(red: 0xA0, green: 0x50, blue: 0x00), Colour(red: 0x5A, green: 0x70, blue: 0x08))
        let apart = red.lab(seenBy: .everyone).distance(to: green.lab(seenBy: .everyone))
        #expect(red.lab(seenBy: .deuteranope).distance(to: green.lab(seenBy: .deuteranope)) < apart / 4)
    }

    private static var pairs: [(String, String)] {
        meetings.flatMap { inks in
            inks.indices.flatMap { index in inks[(index + 1)...].map { (inks[index], $0) } }
        }
    }
}
