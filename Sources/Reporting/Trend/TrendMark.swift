import WastedWorkAnalysis
import WastedWorkStatistics

/// How a shift of level is marked: worse with a dot, accepted with a ring, better without either; dashed while it is suspected; half as high
/// where it does not matter.
enum TrendMark {
    static func marks(_ change: TrendChange, _ x: Double, _ frame: Frame) -> [Mark] {
        guard change.matters else {
            // From the middle down: it must not be taken for where something else was asked.
            return [.strokes([.vertical(x, from: frame.y + frame.height / 2, to: frame.bottom)], .firstArm)]
        }
        let top = Point(x: x, y: frame.y)
        return line(change, x, frame) + dot(change, top)
    }

    private static func line(_ change: TrendChange, _ x: Double, _ frame: Frame) -> [Mark] {
        let ends = [Point(x: x, y: frame.y), Point(x: x, y: frame.bottom)]
        switch change.standing {
        case .suspected: return [.trace(ends, .middleArmDashed)]
        case .confirmed: return [.strokes([Stroke(from: ends[0], to: ends[1])], ink(change))]
        }
    }

    private static func ink(_ change: TrendChange) -> Ink {
        switch change.direction {
        case .worse: change.isOpen ? .orphaned : .firstArm
        case .better: .useful
        case .other: .rule
        }
    }

    private static func dot(_ change: TrendChange, _ top: Point) -> [Mark] {
        guard change.direction == .worse else { return [] }
        // A ring for what was accepted.
        return [.dots([top], change.isOpen ? (change.standing == .confirmed ? .orphaned : .waiting) : .firstArm)]
    }

    /// What the signs mean, as far as they are there.
    static func legend(_ changes: [TrendChange]) -> [LegendEntry] {
        let all: [(LegendEntry, (TrendChange) -> Bool)] = [
            (LegendEntry("worse", .orphaned, .line), { $0.isOpen && $0.standing == .confirmed }),
            (LegendEntry("accepted", .firstArm, .dot), { $0.matters && $0.direction == .worse && !$0.isOpen }),
            (
                LegendEntry("better", .useful, .line),
                { $0.matters && $0.direction == .better && $0.standing == .confirmed }
            ),
            (LegendEntry("suspected", .middleArm, .dashes), { $0.matters && $0.standing == .suspected }),
            (LegendEntry("below what matters", .firstArm, .line), { !$0.matters }),
        ]
        return all.filter { changes.contains(where: $0.1) }.map(\.0)
    }
}
