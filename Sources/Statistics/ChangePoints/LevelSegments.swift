/// A series cut where its level shifts, with the median of each piece.
struct LevelSegments {
    /// First places of the second and each further piece, ascending.
    let splits: [Int]
    /// One more than splits.
    let medians: [Double]

    /// Farthest that a split is moved, once all nights on both sides are known.
    private static let reach = 3

    /// - Parameters:
    ///   - values: the series.
    ///   - splits: about where it shifts, ascending, eight apart or more.
    init(_ values: [Double], splits: [Int]) {
        let rough = Self.medians(of: values, splits: splits)
        let placed = splits.indices.map {
            Self.placed(
                splits[$0],
                from: rough[$0],
                to: rough[$0 + 1],
                in: values,
                through: splits.dropFirst($0 + 1).first
            )
        }
        self.splits = placed
        medians = Self.medians(of: values, splits: placed)
    }

    private static func medians(of values: [Double], splits: [Int]) -> [Double] {
        let ends = [0] + splits + [values.count]
        return zip(ends, ends.dropFirst()).map { median(of: values[$0..<$1]) }
    }

    private static func median(of values: ArraySlice<Double>) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    /// The place near by at which the distances of the nights before to the old level and of those after to the new are least.
    private static func placed(
        _ split: Int,
        from old: Double,
        to new: Double,
        in values: [Double],
        through next: Int?
    ) -> Int {
        let last = min(split + reach, (next ?? values.count) - 1)
        var (cost, least, place) = (0.0, 0.0, split)
        for index in split..<last {
            cost += abs(values[index] - old) - abs(values[index] - new)
            if cost < least { (least, place) = (cost, index + 1) }
        }
        cost = 0
        for index in stride(from: split - 1, through: max(split - reach, 1), by: -1) {
            cost += abs(values[index] - new) - abs(values[index] - old)
            if cost < least { (least, place) = (cost, index) }
        }
        return place
    }
}
