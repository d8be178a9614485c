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
    func judged(_ finding: GateFinding, in nights: [RunLevel]) -> GateFinding {
        guard finding.limit.rule == .statistical, finding.verdict != .regressed, finding.remark != .fromZero,
            let value = finding.value, let remark = remark(on: nights, value, finding)
        else { return finding }
        var judged = finding
        judged.remark = remark
        if case .shift = remark { judged.verdict = .regressed }
        return judged
    }

    /// The shift that left the best level, where the level of now is worse by more than what matters: half a mending, or a
    /// second step, does not make the first one forgotten.
    private func remark(on nights: [RunLevel], _ value: Double, _ finding: GateFinding) -> GateFinding.Remark? {
        guard nights.count >= ChangePointDetector.fewestNights else { return nil }
        // What scatters in proportion has one scatter on the scale of logarithms.
        let isPositive = nights.allSatisfy { $0.mean > 0 }
        guard let series = Sample(nights.map { isPositive ? log($0.mean) : $0.mean }) else { return nil }
        let changes = detector.changePoints(in: series)
        let isRise = finding.figure.polarity == .lowerIsBetter
        let first = changes.indices.min { isRise == (changes[$0].before < changes[$1].before) }
        guard let first, let last = changes.last else { return nil }
        func level(_ value: Double) -> Double { isPositive ? exp(value) : value }
        let best = level(changes[first].before)
        func isWorse(_ level: Double) -> Bool {
            (level > best) == isRise && abs(level - best) > finding.limit.margin(reference: best)
        }
        // Once it is mended the nights need some more to show it; the run itself shows it at once.
        guard isWorse(value), isWorse(level(last.after)) else { return nil }
        let isBorneOut = changes[first...].contains { $0.standing == .confirmed && isWorse(level($0.after)) }
        guard isBorneOut else { return .suspected(since: nights[last.index].run) }
        return .shift(since: nights[changes[first].index].run, nights: nights.count - changes[first].index)
    }
}
