/// Finds the nights at which the level of a nightly series shifted.
///
/// It goes through the series as somebody does who looks every night, and takes back nothing that it has confirmed: what it says
/// of the first fifty nights is the same on night 50 and on night 500. So a look at the end has no more false alarms than
/// a look every night, and `significance` is the share of series without any change in which a change is ever confirmed, within
/// 1 000 nights. reports/README.md has the method and what simulation says of it.
///
/// Of fewer than `fewestNights` values it says nothing, nor of those after the last change until there are as many.
package struct ChangePointDetector: Sendable {
    /// Values since the start, or since the last change, that it takes to find one.
    package static let fewestNights = NightWindow.fewestBefore + ShiftScan.fewestAfter

    /// Declared share of unchanged series with a confirmed change.
    package let significance: Double

    /// - Parameter significance: declared share of unchanged series with a confirmed change, between 0 and 1. For many series
    ///   divide it by their number.
    package init(significance: Double = 0.05) {
        precondition(significance > 0 && significance < 1, "a significance lies between 0 and 1")
        self.significance = significance
    }

    /// The changes, in the order of the nights; at most the last of them is only suspected.
    ///
    /// - Parameter series: one value a night, oldest first; nights without one are left out.
    package func changePoints(in series: Sample) -> [ChangePoint] {
        var watch = ChangePointWatch(significance: significance)
        for night in series.values { watch.append(night) }
        return watch.changePoints
    }
}
