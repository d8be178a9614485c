#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension ShiftScan {
    /// One level fitted to scores of which each is rid of what it shares with the one before.
    ///
    /// With coefficient r the night t becomes s(t) − r·s(t−1), the first √(1 − r²)·s(0); a level of 1 becomes 1 − r, and one that
    /// begins at night k becomes 1 there and 1 − r after it (Prais and Winsten 1954).
    struct Fit {
        /// The coefficient r.
        let coefficient: Double
        /// 1 − r.
        let share: Double
        /// The level.
        let level: Double
        /// Sum of the squares of what a level of 1 became.
        let levelSquares: Double
        /// Sum of the squares that the level leaves.
        let rest: Double
        /// By which a rest is multiplied to compare it with those of other coefficients: (1 − r²)^(−1/n), from the density.
        let weight: Double
        /// The same where no shift is thought of, and a large coefficient more likely, with density e^(2r).
        let weightWithoutShift: Double
    }

    /// Fits one level to all scores.
    func fit(_ coefficient: Double) -> Fit {
        let (first, last, count) = (scores[0], scores[scores.count - 1], Double(scores.count))
        let (share, inner) = (1 - coefficient, 1 - coefficient * coefficient)
        let ends = coefficient * coefficient * (first * first + last * last)
        let total = squares * (1 + coefficient * coefficient) - ends - 2 * coefficient * products
        let product = share * (share * sums[scores.count] + coefficient * (first + last))
        let levelSquares = inner + (count - 1) * share * share
        let weight = pow(inner, -1 / count)
        return Fit(
            coefficient: coefficient,
            share: share,
            level: product / levelSquares,
            levelSquares: levelSquares,
            rest: max(0, total - product * product / levelSquares),
            weight: weight,
            weightWithoutShift: weight * exp(-4 * coefficient / count)
        )
    }

    /// By how much a second level for the last nights lessens what the fit leaves.
    func gain(of delay: Int, in fit: Fit) -> Double {
        let start = scores.count - delay
        let after = Double(delay - 1) * fit.share * fit.share
        let later = sums[scores.count] - sums[start + 1] - fit.coefficient * (sums[scores.count - 1] - sums[start])
        let product = scores[start] - fit.coefficient * scores[start - 1] + fit.share * later
        let overlap = fit.share + after
        let excess = product - overlap * fit.level
        return excess * excess / (1 + after - overlap * overlap / fit.levelSquares)
    }
}
