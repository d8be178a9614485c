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

    /// Whether that is good, how sure it is, whether it matters, and whether somebody accepted it.
    var verdict: String {
        guard change.matters else {
            let doubt = change.standing == .confirmed ? "" : "?"
            return "\(direction)\(doubt), \(change.margin == nil ? "not watched" : "below what matters")"
        }
        return switch change.acceptance {
        case .valid: "\(direction), accepted"
        case .expired: "\(direction), acceptance expired"
        case .none: change.standing == .confirmed ? direction : "\(direction)?"
        }
    }

    /// For the colour of its cell.
    var kind: Cell.Kind {
        switch (change.direction, change.standing) {
        case _ where !change.matters: .unchanged
        case (.worse, _) where !change.isOpen: .unchanged
        case (_, .suspected): .inconclusive
        case (.worse, .confirmed): .regressed
        case (.better, .confirmed): .improved
        case (.other, .confirmed): .word
        }
    }

    /// How sure it is, why it was accepted and until when, and from which size on it would matter.
    var remark: String {
        guard !change.matters else { return standing }
        return "\(standing); \(change.margin.map { "limit \(text($0))" } ?? "the thresholds turn it off")"
    }

    private var standing: String {
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
