#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The exponential function, and the integrals of it over a uniform u in 0…1 that the formulas are made of.
///
/// Each is computed without cancellation for every x ≥ 0, so that a patience of years costs no digits.
enum Exponential {
    /// ln 2.
    static var ln2: Double { log(2) }

    /// eˣ.
    static func of(_ x: Double) -> Double { exp(x) }

    /// ln(1 + x).
    static func logOnePlus(_ x: Double) -> Double { log1p(x) }

    /// 1 − e^(−x).
    static func complement(_ x: Double) -> Double { -expm1(-x) }

    /// ∫ e^(−xu) du = (1 − e^(−x))/x.
    static func phi1(_ x: Double) -> Double {
        x < 1 ? series(x, from: 1) : complement(x) / x
    }

    /// ∫ (1−u) e^(−xu) du = (1 − φ₁)/x.
    static func phi2(_ x: Double) -> Double {
        x < 1 ? series(x, from: 2) : (1 - phi1(x)) / x
    }

    /// ∫ (1−u)²/2 · e^(−xu) du = (½ − φ₂)/x.
    static func phi3(_ x: Double) -> Double {
        x < 1 ? series(x, from: 3) : (0.5 - phi2(x)) / x
    }

    /// ∫ u e^(−xu) du = (1 − (1+x)e^(−x))/x².
    static func rising(_ x: Double) -> Double {
        x < 1 ? phi1(x) - phi2(x) : (1 - (1 + x) * exp(-x)) / (x * x)
    }

    /// ∫ u(1−u) e^(−xu) du.
    static func bump(_ x: Double) -> Double {
        phi2(x) - 2 * phi3(x)
    }

    /// φ_k(x) = Σ (−x)ⁿ/(n+k)!, for x < 1.
    private static func series(_ x: Double, from k: Int) -> Double {
        var term = 1 / (1...k).reduce(1.0) { $0 * Double($1) }
        var sum = 0.0
        var index = Double(k)
        while abs(term) > 1e-18 {
            sum += term
            index += 1
            term *= -x / index
        }
        return sum
    }
}
