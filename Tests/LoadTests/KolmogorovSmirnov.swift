/// The largest distance between a sample's distribution and a closed form.
///
/// - Parameters:
///   - sample: the values drawn.
///   - cdf: the closed form's cumulative distribution.
func kolmogorovSmirnovDistance(_ sample: [Double], _ cdf: (Double) -> Double) -> Double {
    let count = Double(sample.count)
    return sample.sorted().enumerated().reduce(0) { distance, value in
        let expected = cdf(value.element)
        let (before, after) = (Double(value.offset) / count, Double(value.offset + 1) / count)
        return max(distance, expected - before, after - expected)
    }
}

/// What the distance of a true sample exceeds once in a hundred samples (asymptotic).
func kolmogorovSmirnovBound(count: Int) -> Double {
    1.63 / Double(count).squareRoot()
}

extension [Double] {
    var mean: Double { reduce(0, +) / Double(count) }

    var variance: Double {
        let mean = mean
        return reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
    }
}
