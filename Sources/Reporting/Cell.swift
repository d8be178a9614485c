import WastedWorkAnalysis

/// One field of a table.
package struct Cell: Sendable, Equatable {
    /// What is in it, for a format that can show the difference.
    package enum Kind: Sendable, Equatable {
        case name, word, number, improved, regressed, unchanged, inconclusive
    }

    /// Unescaped.
    package let text: String
    /// Decides how it is set.
    package let kind: Kind
    /// Numbers of notes.
    package let notes: [Int]

    init(_ text: String, _ kind: Kind, notes: [Int] = []) {
        self.text = text
        self.kind = kind
        self.notes = notes
    }

    static func name(_ text: String, notes: [Int] = []) -> Cell { Cell(text, .name, notes: notes) }
    static func word(_ text: String) -> Cell { Cell(text, .word) }
    static func number(_ text: String) -> Cell { Cell(text, .number) }

    /// Whether a figure was reached.
    static func standing(_ standing: TargetFinding.Standing) -> Cell {
        switch standing {
        case .reached: Cell("yes", .improved)
        case .missed: Cell("no", .regressed)
        case .unknown: .word("?")
        }
    }

    /// The verdict, with a sign where it is established without a correction for the number of comparisons.
    static func verdict(of comparison: Comparison) -> Cell {
        let cell = verdict(comparison.verdict)
        return comparison.isEstablished && !comparison.isCorrected ? Cell("\(cell.text)°", cell.kind) : cell
    }

    /// Whether a control came out.
    static func standing(_ standing: ControlStanding) -> Cell {
        switch standing {
        case .passed: Cell("passed", .improved)
        case .failed: Cell("FAILED", .regressed)
        case .inconclusive: Cell("inconclusive", .inconclusive)
        }
    }

    /// How many predictions came out; chance alone leaves one in 20 outside, so that fewer than all are no fault.
    static func inside(_ model: ModelAnalysis) -> Cell {
        let (count, all) = model.inside
        return Cell("\(count) of \(all) inside", count == all ? .improved : .word)
    }

    /// The verdict in its own word; a dash where there is none.
    static func verdict(_ verdict: Verdict?) -> Cell {
        switch verdict {
        case .improved: Cell("improved", .improved)
        case .regressed: Cell("regressed", .regressed)
        case .unchanged: Cell("unchanged", .unchanged)
        case .inconclusive: Cell("inconclusive", .inconclusive)
        case nil: .word("–")
        }
    }
}
