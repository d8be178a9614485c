import WastedWorkAnalysis
import WastedWorkResults

/// The noise floor of one metric.
enum NoiseText {
    /// `±3.1 %`, or `?` where it was not measured.
    static func text(_ floor: NoiseFloor, _ metric: Metric) -> String {
        floor.share(of: metric).map { "±\(Numeral.percent($0)) %" } ?? "?"
    }
}
