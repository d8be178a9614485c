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
    /// Goes outwards from the middle: of the two ends always to the one that is nearer.
    var medianDistance: Double {
        guard !values.isEmpty else { return 0 }
        let centre = median
        var (low, high, distance) = (values.count / 2 - 1, values.count / 2, 0.0)
        for _ in 0...(values.count / 2) {
            let down = low >= 0 ? centre - values[low] : .infinity
            let up = high < values.count ? values[high] - centre : .infinity
            distance = min(down, up)
            if down < up { low -= 1 } else { high += 1 }
        }
        return distance
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
