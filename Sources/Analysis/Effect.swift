import WastedWorkStatistics

/// What is known of a difference, in more words than its verdict has: what is surely too small to matter is told from
/// what is not known.
package enum Effect: Sendable, Equatable {
    /// Established, and large enough to matter: improved or regressed.
    case established
    /// Equal in every pair.
    case equal
    /// Its whole interval is too small to matter.
    case negligible
    /// Its sign is established; that it is large enough to matter is not.
    case small
    /// The pairs do not say.
    case open

    /// nil for what is not judged.
    init?(_ comparison: Comparison, thresholds: Thresholds) {
        switch comparison.verdict {
        case nil: return nil
        case .improved, .regressed: self = .established
        case .unchanged: self = comparison.isEqual ? .equal : .negligible
        case .inconclusive: self = Self.isSmall(comparison, thresholds) ? .small : .open
        }
    }

    /// The interval and the test agree on the sign, and the estimate is below what matters.
    private static func isSmall(_ comparison: Comparison, _ thresholds: Thresholds) -> Bool {
        guard let difference = comparison.difference, difference.count >= thresholds.enoughPairs else { return false }
        guard difference.interval?.excludesZero == true, let margin = comparison.margin else { return false }
        guard let pValue = comparison.pValue, pValue <= thresholds.significance else { return false }
        return abs(difference.value) <= margin.value
    }
}

extension Comparison {
    /// Whether both arms have the same value in every pair.
    package var isEqual: Bool {
        guard let difference else { return false }
        return difference.value == 0 && (deviation ?? 0) == 0
    }
}
