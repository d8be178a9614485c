/// What a mark stands for; the style sheet knows its colours, light, dark and in print.
///
/// The raw value is the class in SVG: short, since a page has many thousand marks.
enum Ink: String, Sendable, Equatable, CaseIterable {
    /// Work of answered requests.
    case useful = "u"
    /// Work for clients that left later.
    case doomed = "d"
    /// Work for clients that had left: the warning colour.
    case orphaned = "o"
    /// A request waiting for a connection.
    case waiting = "w"
    /// Everything in flight.
    case inFlight = "f"
    /// The arm that others are compared with.
    case firstArm = "a1"
    /// Arms between the first and the last.
    case middleArm = "a2"
    /// The arm that is judged.
    case lastArm = "a3"
    /// As the arms, dashed.
    case firstArmDashed = "a1 h"
    case middleArmDashed = "a2 h"
    case lastArmDashed = "a3 h"
    /// The instant at which a client left.
    case departure = "v"
    /// The line between two dots.
    case link = "k"
    /// An interval.
    case interval = "i"
    /// Where a difference is noise.
    case noise = "n"
    /// Lines to read along.
    case grid = "g"
    /// The line of 0, or of an event.
    case rule = "r"
    /// Words in full ink.
    case label = "l"
    /// Words that name something.
    case strong = "b"
    /// Words in fainter ink: ticks and units.
    case faint = "t"
    /// The inside of a ring.
    case hole = "p"
    /// Takes the pointer and shows nothing.
    case hit = "x"

    /// The ink of an arm.
    ///
    /// - Parameters:
    ///   - index: place of the arm in its scenario, from 0.
    ///   - count: arms of the scenario.
    static func arm(_ index: Int, of count: Int) -> Ink {
        if index == 0 { return .firstArm }
        return index == count - 1 ? .lastArm : .middleArm
    }

    /// The same ink in a dashed line, where there is one.
    var dashed: Ink {
        switch self {
        case .firstArm: .firstArmDashed
        case .middleArm: .middleArmDashed
        case .lastArm: .lastArmDashed
        default: self
        }
    }
}
