#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The standard normal distribution.
enum NormalDistribution {
    /// P(Z ≤ z).
    static func cumulative(_ z: Double) -> Double {
        0.5 * erfc(-z / 2.0.squareRoot())
    }

    /// The z with P(Z ≤ z) = `probability`, by bisection.
    ///
    /// - Precondition: 0 < `probability` < 1.
    static func quantile(_ probability: Double) -> Double {
        precondition(probability > 0 && probability < 1, "a normal quantile needs a probability between 0 and 1")
        var (low, high) = (-40.0, 40.0)
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if cumulative(middle) < probability { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}

/// Student's t distribution with a whole number of degrees of freedom.
package enum StudentDistribution {
    /// P(T ≤ t), by the finite series of Abramowitz and Stegun 26.7.3 and 26.7.4.
    ///
    /// - Precondition: `degrees` ≥ 1.
    package static func cumulative(_ t: Double, degrees: Int) -> Double {
        precondition(degrees >= 1, "a t distribution has at least one degree of freedom")
        let angle = atan(t / Double(degrees).squareRoot())
        let isOdd = !degrees.isMultiple(of: 2)
        let series = series(cosine: cos(angle), degrees: degrees)
        let central = isOdd ? 2 / Double.pi * (angle + sin(angle) * series) : sin(angle) * series
        return 0.5 * (1 + central)
    }

    /// The t with P(T ≤ t) = `probability`, by the Illinois variant of false position.
    ///
    /// - Precondition: 0.5 ≤ `probability` < 1.
    static func quantile(_ probability: Double, degrees: Int) -> Double {
        precondition(probability >= 0.5 && probability < 1, "only the upper half is implemented")
        func excess(_ t: Double) -> Double { cumulative(t, degrees: degrees) - probability }
        var low = (t: 0.0, excess: 0.5 - probability)
        var high = (t: 1.0, excess: excess(1))
        while high.excess < 0 {
            low = high
            high = (low.t * 2, excess(low.t * 2))
        }
        for _ in 0..<200 where high.t - low.t > 1e-12 * high.t && high.excess > low.excess {
            let t = high.t - high.excess * (high.t - low.t) / (high.excess - low.excess)
            let found = excess(t)
            if abs(found) < 1e-15 { return t }
            // The end that stays counts half, so that the other side moves too.
            if found < 0 {
                low = (t, found)
                high.excess /= 2
            } else {
                high = (t, found)
                low.excess /= 2
            }
        }
        return high.t
    }

    /// Odd: cos θ + 2/3 cos³ θ + … ; even: 1 + 1/2 cos² θ + … ; both up to the power `degrees` − 2.
    private static func series(cosine: Double, degrees: Int) -> Double {
        let isOdd = !degrees.isMultiple(of: 2)
        guard degrees > 1 else { return 0 }
        var term = isOdd ? cosine : 1
        var sum = term
        var power = isOdd ? 1 : 0
        while power + 2 <= degrees - 2 {
            term *= cosine * cosine * Double(power + 1) / Double(power + 2)
            sum += term
            power += 2
        }
        return sum
    }
}
