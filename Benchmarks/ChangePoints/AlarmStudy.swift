import Foundation
import WastedWorkStatistics

/// False alarms of our method and of the other tool with its defaults, in every noise.
struct AlarmStudy {
    /// Declared share of unchanged series with a confirmed change.
    let significance: Double
    /// Series a cell.
    let series: Int
    /// Seed of the noise.
    let seed: UInt64
    /// Our method's alarms.
    let ours: [Noise: FalseAlarms]
    private let reference: [Noise: FalseAlarms]
    private let long: [Noise: FalseAlarms]

    /// Nights of the long series; a fourth as many of them are simulated.
    private static let manyNights = [250, 1000]

    init(significance: Double, series: Int, seed: UInt64) {
        (self.significance, self.series, self.seed) = (significance, series, seed)
        let detector = ChangePointDetector(significance: significance)
        ours = Self.each { FalseAlarms(of: detector, in: $0, series: series, seed: seed) }
        reference = Self.each { FalseAlarms(of: ReferenceTool(pValue: 0.001), in: $0, series: series, seed: seed) }
        long = Self.each {
            FalseAlarms(of: detector, in: $0, lengths: Self.manyNights, series: series / 4, seed: seed &+ 1)
        }
    }

    private static func each(_ alarms: (Noise) -> FalseAlarms) -> [Noise: FalseAlarms] {
        Dictionary(uniqueKeysWithValues: Noise.allCases.map { ($0, alarms($0)) })
    }

    /// The table.
    var lines: [String] {
        var table = TextTable(["unchanged series, % with an alarm", "nights", "once", "every night", "±", "suspected"])
        for noise in Noise.allCases {
            add(ours[noise], FalseAlarms.lengths, "ours, \(noise.rawValue)", to: &table)
            add(long[noise], Self.manyNights, "ours, \(noise.rawValue)", to: &table)
        }
        for noise in Noise.allCases {
            add(reference[noise], FalseAlarms.lengths, "E-divisive, t-test, \(noise.rawValue)", to: &table)
        }
        let declared = String(format: "%g", 100 * significance)
        return ["Declared: \(declared) %. \(series) series a cell, seed \(seed); ± is a standard error.", ""]
            + table.lines
    }

    private func add(_ alarms: FalseAlarms?, _ lengths: [Int], _ name: String, to table: inout TextTable) {
        guard let alarms else { return }
        for (place, nights) in lengths.enumerated() {
            let every = alarms.everyNight[place]
            let error = String(format: "%.1f", 100 * every.error)
            table.add([name, "\(nights)", alarms.once[place].text, every.text, error, alarms.suspected[place].text])
        }
    }

    /// The cells in which our method raises more alarms than it declares, beyond what chance gives.
    var failures: [String] {
        Noise.allCases.flatMap { failures(ours[$0], FalseAlarms.lengths, $0) + failures(long[$0], Self.manyNights, $0) }
    }

    private func failures(_ alarms: FalseAlarms?, _ lengths: [Int], _ noise: Noise) -> [String] {
        guard let alarms else { return [] }
        return lengths.indices.flatMap { place in
            [("once", alarms.once[place]), ("every night", alarms.everyNight[place])].compactMap { look, rate in
                rate.exceeds(significance)
                    ? "\(noise.rawValue), \(lengths[place]) nights, \(look): \(rate.text) %" : nil
            }
        }
    }

    /// Whether the declared rate holds, and where not.
    var verdict: [String] {
        guard !failures.isEmpty else { return ["", "The declared rate holds in every cell (three standard errors)."] }
        return ["", "The declared rate does not hold:"] + failures.map { "  \($0)" }
    }
}
