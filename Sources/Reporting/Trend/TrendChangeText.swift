import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

/// A shift of level in words.
struct TrendChangeText {
    let change: TrendChange
    let span: TrendSpan

    /// `11 % → 16 %`.
    var values: String {
        "\(text(change.before)) → \(text(change.after))"
    }

    /// `+45 %`; the difference itself where the level was 0.
    var size: String {
        guard let relative = change.relative else {
            return FigureText.text(change.after - change.before, as: change.figure.scale, sign: .always)
        }
        return FigureText.text(relative, as: .share, sign: .always)
    }

    /// Whether that is good, how sure it is, and whether somebody accepted it.
    var verdict: String {
        switch change.acceptance {
        case .valid: "\(direction), accepted"
        case .expired: "\(direction), acceptance expired"
        case .none: change.standing == .confirmed ? direction : "\(direction)?"
        }
    }

    /// For the colour of its cell.
    var kind: Cell.Kind {
        switch (change.direction, change.standing) {
        case (.worse, _) where !change.isOpen: .unchanged
        case (_, .suspected): .inconclusive
        case (.worse, .confirmed): .regressed
        case (.better, .confirmed): .improved
        case (.other, .confirmed): .word
        }
    }

    /// How sure it is, and why it was accepted and until when.
    var remark: String {
        let standing = change.standing == .confirmed ? "confirmed by later nights" : "suspected: later nights will tell"
        switch change.acceptance {
        case .none: return standing
        case .valid(let acceptance): return "accepted until \(acceptance.until): \(acceptance.reason)"
        case .expired(let acceptance): return "was accepted until \(acceptance.until): \(acceptance.reason)"
        }
    }

    /// All of it, for a mark that is pointed at.
    var sentence: String {
        "\(verdict): \(values) (\(size)) since \(span.since(change.night)); \(remark)"
    }

    private var direction: String {
        switch change.direction {
        case .worse: "worse"
        case .better: "better"
        case .other: "changed"
        }
    }

    private func text(_ value: Double) -> String {
        FigureText.text(value, as: change.figure.scale)
    }
}
