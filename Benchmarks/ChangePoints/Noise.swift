/// How the nights of a series without any change scatter, with a standard deviation of 1 but for spikes.
enum Noise: String, CaseIterable {
    /// Normal and independent.
    case gaussian = "Gaussian"
    /// The same, and one night in twenty lies five standard deviations too high.
    case spikes = "5 % spikes"
    /// Normal, and each night resembles the last: autocorrelation 0.6 from one to the next.
    case autocorrelated = "autocorrelated 0.6"
    /// Zero, but for one night in twenty.
    case rareEvents = "zeros, 5 % ones"

    /// Standard deviation of a night, as a share of the level, to which the steps in the tables refer.
    static let relative = 0.05

    /// Noise in which a step is looked for; a step of rare events would not be one of the level.
    static let continuous: [Noise] = [.gaussian, .spikes, .autocorrelated]

    /// One series.
    func nights(_ count: Int, from source: inout NoiseSource) -> [Double] {
        switch self {
        case .gaussian: (0..<count).map { _ in source.normal() }
        case .spikes: (0..<count).map { _ in source.normal() + (source.uniform() < 0.05 ? 5 : 0) }
        case .autocorrelated: autocorrelated(count, by: 0.6, from: &source)
        case .rareEvents: (0..<count).map { _ in source.uniform() < 0.05 ? 1 : 0 }
        }
    }

    private func autocorrelated(_ count: Int, by coefficient: Double, from source: inout NoiseSource) -> [Double] {
        let fresh = (1 - coefficient * coefficient).squareRoot()
        var night = source.normal()
        return (0..<count).map { _ in
            night = coefficient * night + fresh * source.normal()
            return night
        }
    }
}
