/// A step of known size at a known night.
struct PlantedStep {
    /// Nights of the series when it is looked at.
    let nights: Int
    /// Nights since the step.
    let after: Int
    /// Size, as a share of the level.
    let size: Double
    let noise: Noise
    /// Farthest that a change may be found from the step.
    private static let tolerance = 5

    /// Share of the series in which a change is found at the step.
    func power(of method: some ChangeMethod, series: Int, seed: UInt64) -> Rate {
        var source = NoiseSource(seed: seed)
        let hits = (0..<series).count { _ in
            let found = method.changes(in: draw(from: &source))
            return found.contains { abs($0 - (nights - after)) <= Self.tolerance }
        }
        return Rate(hits: hits, series: series)
    }

    private func draw(from source: inout NoiseSource) -> [Double] {
        var series = noise.nights(nights, from: &source)
        for night in (nights - after)..<nights { series[night] += size / Noise.relative }
        return series
    }
}
