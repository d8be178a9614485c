/// Watches one series night by night.
///
/// A change is confirmed on the first night on which the evidence is strong enough; from then on only the nights since the
/// change are looked at, so that it stays confirmed and the next one is judged against the new level alone.
package struct ChangePointWatch: Sendable {
    /// A change, and how likely it is by chance.
    private struct Shift {
        let index: Int
        let pValue: Double
    }

    /// How often a split is moved to where it lies best.
    private static let mostMoves = 3

    private let significance: Double
    private var values: [Double] = []
    private var confirmed: [Shift] = []
    private var suspected: Shift?
    /// The nights since the last change.
    private var window = NightWindow()
    /// How many there are, those forgotten too.
    private var nights = 0
    private var scan = ShiftScan()

    /// - Parameter significance: declared share of unchanged series with a confirmed change.
    package init(significance: Double) {
        self.significance = significance
    }

    /// Looks at the series with one more night.
    package mutating func append(_ value: Double) {
        values.append(value)
        take(value)
        suspected = nil
        guard window.count >= ChangePointDetector.fewestNights else { return }
        window.load(into: &scan)
        judge(scan.evidence())
    }

    private mutating func take(_ value: Double) {
        window.append(value)
        nights += 1
    }

    private mutating func judge(_ evidence: ShiftEvidence) {
        let law = FalseAlarmLaw(nights: nights)
        let (grown, young) = (law.pValue(of: evidence.grown.strength), law.pValue(of: evidence.young.strength))
        guard min(grown, young) <= FalseAlarmLaw.suspicion(significance) else { return }
        let shift = Shift(index: place(of: evidence.grown), pValue: grown)
        if grown <= significance, settle(shift) { return }
        if young <= significance {
            suspected = Shift(index: values.count - evidence.young.after, pValue: young)
        } else if grown > significance, grown <= FalseAlarmLaw.suspicion(significance), outage(of: shift) == nil {
            suspected = shift
        }
    }

    /// Confirms a shift that five nights or more bear out; suspects one that fewer do so far. False where that is over.
    ///
    /// A large step stands out before it has all its nights, by a split that counts some from before it: it waits for them.
    private mutating func settle(_ shift: Shift) -> Bool {
        if values.count - shift.index < ShiftScan.fewestAfter {
            suspected = shift
        } else if let outage = outage(of: shift) {
            guard outage.nights.upperBound == window.count else { return false }
            suspected = Shift(index: values.count - outage.nights.count, pValue: shift.pValue)
        } else {
            confirm(shift)
        }
        return true
    }

    /// The few nights since a shift that explain it better, if any do.
    private func outage(of shift: Shift) -> Outage? {
        Outage(in: window.values, since: max(1, window.count - (values.count - shift.index)))
    }

    /// Where a split of the nights since the last change lies best: moved there, and on from there where that is better still.
    private func place(of split: ShiftEvidence.Split) -> Int {
        let start = confirmed.last?.index ?? 0
        let nights = Array(values[start...])
        var place = nights.count - split.after
        for _ in 0..<Self.mostMoves {
            let moved = LevelSegments(nights, splits: [place]).splits[0]
            if moved == place { break }
            place = moved
        }
        return start + place
    }

    /// Begins anew with the nights since the change.
    private mutating func confirm(_ shift: Shift) {
        confirmed.append(shift)
        window = NightWindow()
        nights = 0
        for value in values[shift.index...] { take(value) }
    }

    /// The changes so far, in the order of the nights; at most the last is only suspected.
    package var changePoints: [ChangePoint] {
        let found = confirmed + (suspected.map { [$0] } ?? [])
        guard !found.isEmpty else { return [] }
        let levels = LevelSegments(values, splits: found.map(\.index))
        return found.enumerated().map { place, change in
            ChangePoint(
                index: levels.splits[place],
                standing: place < confirmed.count ? .confirmed : .suspected,
                before: levels.medians[place],
                after: levels.medians[place + 1],
                pValue: change.pValue
            )
        }
    }
}
