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
        if grown <= significance {
            settle(Shift(index: place(of: evidence.grown), pValue: grown))
        } else if young <= significance {
            suspected = Shift(index: values.count - evidence.young.after, pValue: young)
        } else if grown <= FalseAlarmLaw.suspicion(significance) {
            suspected = Shift(index: values.count - evidence.grown.after, pValue: grown)
        }
    }

    /// A large step stands out before it has all its nights, by a split that counts one from before it: it waits for them.
    private mutating func settle(_ shift: Shift) {
        if values.count - shift.index < ShiftScan.fewestAfter { suspected = shift } else { confirm(shift) }
    }

    /// Where a split of the nights since the last change lies best.
    private func place(of split: ShiftEvidence.Split) -> Int {
        let start = confirmed.last?.index ?? 0
        let piece = LevelSegments(Array(values[start...]), splits: [values.count - split.after - start])
        return start + piece.splits[0]
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
