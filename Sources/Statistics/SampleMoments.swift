/// The mean and the scatter of a sample in each resample.
struct SampleMoments {
    /// Mean of the values less the sample's own mean.
    let deviations: [Double]
    /// Mean square of the values less the sample's own mean.
    let squares: [Double]
    /// Standard error of the sample's own mean; 0 where the values are equal but for rounding.
    let standardError: Double

    /// - Parameters:
    ///   - sample: as many values as were resampled.
    ///   - resampling: which of them each resample holds.
    init(_ sample: Sample, in resampling: Resampling) {
        let mean = sample.mean
        let centred = sample.values.map { $0 - mean }
        deviations = resampling.means(of: centred)
        squares = resampling.means(of: centred.map { $0 * $0 })
        standardError = sample.standardError
    }
}

extension Sample {
    /// Standard error of the mean; 0 for a single value, and where the values are equal but for rounding.
    var standardError: Double {
        guard let deviation = standardDeviation else { return 0 }
        let size = max(abs(minimum), abs(maximum))
        return deviation <= 1e-12 * size ? 0 : deviation / Double(count).squareRoot()
    }
}
