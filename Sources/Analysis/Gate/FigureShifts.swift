import WastedWorkResults
import WastedWorkStatistics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Looks for a level shift in the nights of a figure: what is too small for one night to establish, several do.
struct FigureShifts {
    private let detector: ChangePointDetector

    /// - Parameters:
    ///   - significance: share of unchanged histories in which a shift is ever confirmed, all figures together.
    ///   - figures: how many are watched.
    init(significance: Double, figures: Int) {
        detector = ChangePointDetector(significance: significance / Double(max(1, figures)))
    }

    /// The finding, worse where the nights have shifted to a worse level.
    ///
    /// - Parameters:
    ///   - finding: what the run alone says.
    ///   - nights: since the last acceptance, the run judged among them, oldest first.
    func judged(_ finding: GateFinding, in nights: [NightLevel]) -> GateFinding {
        guard finding.limit.rule == .statistical, finding.verdict != .regressed, finding.remark != .fromZero,
            finding.value != nil, let shift = latest(in: nights, finding)
        else { return finding }
        var judged = finding
        switch shift.standing {
        case .suspected: judged.remark = .suspected(since: nights[shift.index].run)
        case .confirmed:
            judged.verdict = .regressed
            judged.remark = .shift(since: nights[shift.index].run, nights: nights.count - shift.index)
        }
        return judged
    }

    /// The last shift, where it is for the worse and larger than what matters.
    private func latest(in nights: [NightLevel], _ finding: GateFinding) -> ChangePoint? {
        guard nights.count >= ChangePointDetector.fewestNights else { return nil }
        // What scatters in proportion has one scatter on the scale of logarithms.
        let isPositive = nights.allSatisfy { $0.mean > 0 }
        let series = Sample(nights.map { isPositive ? log($0.mean) : $0.mean })
        guard let series, let shift = detector.changePoints(in: series).last else { return nil }
        let (before, after) = isPositive ? (exp(shift.before), exp(shift.after)) : (shift.before, shift.after)
        let isRise = finding.figure.polarity == .lowerIsBetter
        func isWorse(_ level: Double) -> Bool {
            (level > before) == isRise && abs(level - before) > finding.limit.margin(reference: before)
        }
        // Once it is mended the nights need some more to show it; the run itself shows it at once.
        return isWorse(after) && isWorse(finding.value ?? after) ? shift : nil
    }
}
