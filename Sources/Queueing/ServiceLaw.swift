/// The law of a service time S in seconds, by what the formulas ask of it; s is a rate per second, θ in most uses.
enum ServiceLaw: Sendable, Equatable {
    case exponential(mean: Double)
    /// Between `shortest` and `shortest + width`; a constant has no width.
    case uniform(shortest: Double, width: Double)

    /// E[S].
    var mean: Double {
        switch self {
        case .exponential(let mean): mean
        case .uniform(let shortest, let width): shortest + width / 2
        }
    }

    /// E[S²].
    var secondMoment: Double {
        switch self {
        case .exponential(let mean): 2 * mean * mean
        case .uniform(let shortest, let width): shortest * (shortest + width) + width * width / 3
        }
    }

    /// 1 − B̂(s) with B̂(s) = E[e^(−sS)]: the probability that a client leaves during a service that it saw begin.
    func cut(_ s: Double) -> Double {
        switch self {
        case .exponential(let mean):
            return s * mean / (1 + s * mean)
        case .uniform(let shortest, let width):
            let (a, x) = (s * shortest, s * width)
            return a * Exponential.phi1(a) + Exponential.of(-a) * x * Exponential.phi2(x)
        }
    }

    /// B̂(s), the probability that it stays.
    func uncut(_ s: Double) -> Double {
        switch self {
        case .exponential(let mean): 1 / (1 + s * mean)
        case .uniform(let shortest, let width): Exponential.of(-s * shortest) * Exponential.phi1(s * width)
        }
    }

    /// E[S e^(−sS)] = −B̂′(s): the time of the services that are not cut, per service.
    func uncutTime(_ s: Double) -> Double {
        switch self {
        case .exponential(let mean):
            return mean / ((1 + s * mean) * (1 + s * mean))
        case .uniform(let shortest, let width):
            let x = s * width
            return Exponential.of(-s * shortest) * (shortest * Exponential.phi1(x) + width * Exponential.rising(x))
        }
    }

    /// E[sS − 1 + e^(−sS)]: s times the mean rest of a service after its client left.
    func rest(_ s: Double) -> Double {
        switch self {
        case .exponential(let mean):
            return s * mean * (s * mean) / (1 + s * mean)
        case .uniform(let shortest, let width):
            let (a, x) = (s * shortest, s * width)
            let ends = a * a * Exponential.phi2(a) + x * x * Exponential.phi3(x)
            return ends + x * Exponential.complement(a) * Exponential.phi2(x)
        }
    }

    /// E[1 − (1+sS) e^(−sS)] = 1 − B̂ + sB̂′.
    func bend(_ s: Double) -> Double {
        switch self {
        case .exponential(let mean):
            let cut = s * mean / (1 + s * mean)
            return cut * cut
        case .uniform(let shortest, let width):
            let (a, x) = (s * shortest, s * width)
            let spread = a * x * Exponential.phi2(x) + x * x * Exponential.bump(x)
            return a * a * Exponential.rising(a) + Exponential.of(-a) * spread
        }
    }

    /// The law of (S − delay)⁺ where it is positive, and the probability of that; nil if it never is.
    func beyond(_ delay: Double) -> (probability: Double, law: ServiceLaw)? {
        switch self {
        case .exponential(let mean):
            return (Exponential.of(-delay / mean), self)
        case .uniform(let shortest, let width):
            if delay <= shortest { return (1, .uniform(shortest: shortest - delay, width: width)) }
            let left = shortest + width - delay
            return left > 0 ? (left / width, .uniform(shortest: 0, width: left)) : nil
        }
    }
}
