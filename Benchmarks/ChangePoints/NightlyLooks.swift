import WastedWorkStatistics

/// What a method says of a growing series, one answer a night.
struct NightlyLooks {
    /// Whether it reports a change for certain.
    let confirmed: [Bool]
    /// Whether it reports anything.
    let suspected: [Bool]
}

/// A method that looks at a series.
protocol ChangeMethod {
    /// What it says every night as the series grows.
    func looks(at series: [Double]) -> NightlyLooks

    /// First nights after the changes of which it is certain, in one look at the whole series.
    func changes(in series: [Double]) -> [Int]
}

extension ChangePointDetector: ChangeMethod {
    func looks(at series: [Double]) -> NightlyLooks {
        var watch = ChangePointWatch(significance: significance)
        let nights = series.map { night in
            watch.append(night)
            return watch.changePoints
        }
        return NightlyLooks(
            confirmed: nights.map { $0.contains { $0.standing == .confirmed } },
            suspected: nights.map { $0.contains { $0.standing == .suspected } }
        )
    }

    func changes(in series: [Double]) -> [Int] {
        guard let sample = Sample(series) else { return [] }
        return changePoints(in: sample).filter { $0.standing == .confirmed }.map(\.index)
    }
}

extension ReferenceTool: ChangeMethod {
    func looks(at series: [Double]) -> NightlyLooks {
        let alarms = series.indices.map { !changes(in: Array(series[...$0])).isEmpty }
        return NightlyLooks(confirmed: alarms, suspected: alarms)
    }
}
