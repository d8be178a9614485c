/// Finds where the tail of a weighted set of values ends, without sorting what lies beyond.
enum TailValue {
    /// The least value such that it and all below it weigh more than the tail.
    ///
    /// Quickselect: each round keeps one side of a pivot, so that the work is a few passes.
    ///
    /// - Precondition: as many weights as values, at least one, none of them NaN; they sum to more than `tail`.
    static func lower(of values: [Double], weights: [Double], tail: Double) -> Double {
        var values = values
        var weights = weights
        var passed = 0.0
        while true {
            let pivot = pivot(of: values)
            let below = weight(of: weights, at: values) { $0 < pivot }
            if passed + below > tail {
                keep(&values, &weights) { $0 < pivot }
                continue
            }
            let through = weight(of: weights, at: values) { $0 <= pivot }
            let isLast = values.allSatisfy { $0 <= pivot }
            if passed + through > tail || isLast { return pivot }
            keep(&values, &weights) { $0 > pivot }
            passed += through
        }
    }

    /// The median of the first, middle and last value: always one of them, so that each round ends or shrinks.
    private static func pivot(of values: [Double]) -> Double {
        let (first, middle, last) = (values[0], values[values.count / 2], values[values.count - 1])
        return max(min(first, middle), min(max(first, middle), last))
    }

    @inline(__always)
    private static func weight(of weights: [Double], at values: [Double], where isIn: (Double) -> Bool) -> Double {
        var sum = 0.0
        for index in values.indices where isIn(values[index]) { sum += weights[index] }
        return sum
    }

    @inline(__always)
    private static func keep(_ values: inout [Double], _ weights: inout [Double], where isIn: (Double) -> Bool) {
        var count = 0
        for index in values.indices where isIn(values[index]) {
            values[count] = values[index]
            weights[count] = weights[index]
            count += 1
        }
        values.removeLast(values.count - count)
        weights.removeLast(weights.count - count)
    }
}
