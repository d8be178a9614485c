/// Values in ascending order that come and go one at a time, so that their median is at hand every night.
struct OrderedValues {
    private var values: [Double] = []

    /// The median; the mean of the two in the middle where their number is even; 0 where there are none.
    var median: Double {
        guard !values.isEmpty else { return 0 }
        let middle = values.count / 2
        return values.count.isMultiple(of: 2) ? (values[middle - 1] + values[middle]) / 2 : values[middle]
    }

    /// The median of the distances from the median, the upper one of two; 0 where there are no values.
    ///
    /// Of the nearest values so many lie below the middle and the rest above it; how many is found by halving.
    var medianDistance: Double {
        guard !values.isEmpty else { return 0 }
        let centre = median
        let middle = values.count / 2
        func below(_ place: Int) -> Double { centre - values[middle - 1 - place] }
        func above(_ place: Int) -> Double { values[middle + place] - centre }
        let nearest = middle + 1
        var (low, high) = (nearest - (values.count - middle), middle)
        while low < high {
            let count = (low + high) / 2
            if below(count) < above(nearest - count - 1) { low = count + 1 } else { high = count }
        }
        return max(low > 0 ? below(low - 1) : 0, nearest > low ? above(nearest - low - 1) : 0)
    }

    /// Puts a value in its place.
    mutating func insert(_ value: Double) {
        values.insert(value, at: place(of: value))
    }

    /// Takes out one value equal to this one, if there is one.
    mutating func remove(_ value: Double) {
        let index = place(of: value)
        if index < values.count, values[index] == value { values.remove(at: index) }
    }

    /// How many values are less.
    private func place(of value: Double) -> Int {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
