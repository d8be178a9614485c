import Foundation
import WastedWorkStatistics

/// How often a step is found some nights later, by our method and by the other tool at an equal rate of false alarms.
struct PowerStudy {
    private let alarms: AlarmStudy
    /// Series to set the other tool's level with.
    private let calibrating: Int

    private static let sizes = [0.1, 0.2]
    private static let delays = [5, 10]

    /// - Parameter alarms: our method's false alarms, which the other tool's are set to equal.
    init(alarms: AlarmStudy) {
        self.alarms = alarms
        calibrating = max(alarms.series / 2, 100)
    }

    /// The table.
    var lines: [String] {
        var table = TextTable(["step found, % of series", "nights", "ours", "E-divisive (a)", "E-divisive (b)", "±"])
        for (place, nights) in FalseAlarms.lengths.enumerated() {
            let shares = Noise.continuous.map { alarms.ours[$0]?.everyNight[place].share ?? 0 }
            let everywhere = tool(for: Noise.continuous, nights, raising: shares.max() ?? 0)
            for (noise, share) in zip(Noise.continuous, shares) {
                let here = tool(for: [noise], nights, raising: share)
                add(noise, nights, [here, everywhere], to: &table)
            }
        }
        return heading + table.lines
    }

    private var heading: [String] {
        [
            "",
            "Steps at 5 % noise, by methods that are looked at every night. The other tool's level is set so that it raises",
            "(a) as many false alarms as ours in the noise of the row, which somebody must know to set it;",
            "(b) in none of the three noises more than ours does in its worst.", "",
        ]
    }

    /// The other tool with the strictest of the levels that equal this share in each noise.
    private func tool(for noises: [Noise], _ nights: Int, raising share: Double) -> ReferenceTool {
        let levels = noises.map { noise in
            EqualRate(noise: noise, nights: nights, series: calibrating, seed: alarms.seed &+ 2).tool(raising: share)
                .pValue
        }
        return ReferenceTool(pValue: levels.min() ?? 0)
    }

    private func add(_ noise: Noise, _ nights: Int, _ tools: [ReferenceTool], to table: inout TextTable) {
        let detector = ChangePointDetector(significance: alarms.significance)
        for size in Self.sizes {
            for after in Self.delays {
                let step = PlantedStep(nights: nights, after: after, size: size, noise: noise)
                let ours = step.power(of: detector, series: alarms.series, seed: alarms.seed &+ 3)
                let theirs = tools.map { step.power(of: $0, series: alarms.series, seed: alarms.seed &+ 3) }
                let error = String(format: "%.1f", 100 * (theirs + [ours]).map(\.error).reduce(0, max))
                let name = String(format: "+%.0f %%, %d nights later, ", 100 * size, after) + noise.rawValue
                table.add([name, "\(nights)", ours.text] + theirs.map(\.text) + [error])
            }
        }
    }
}
