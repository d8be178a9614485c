import Foundation

/// How many of some simulated series had something.
struct Rate {
    let hits: Int
    let series: Int

    /// The share of series.
    var share: Double { Double(hits) / Double(series) }

    /// Standard error of the share that chance alone gives.
    var error: Double { (share * (1 - share) / Double(series)).squareRoot() }

    /// Whether the share is above the declared one by more than three standard errors.
    func exceeds(_ declared: Double) -> Bool {
        share - declared > 3 * (declared * (1 - declared) / Double(series)).squareRoot()
    }

    /// In per cent, with one digit; two where the share is small.
    var text: String {
        String(format: share > 0 && share < 0.00095 ? "%.3f" : "%.1f", 100 * share)
    }
}
