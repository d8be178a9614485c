/// E-divisive means: splits a series where the two sides differ most by the energy distance (Matteson and James,
/// *A Nonparametric Approach for Multiple Change Point Analysis of Multivariate Data*, JASA 109, 2014), and goes on as long as
/// a t-test finds the two sides different.
struct EnergySplits {
    /// Where the series is split, ascending.
    private(set) var indexes: [Int] = []
    private let series: [Double]

    /// - Parameters:
    ///   - series: the values.
    ///   - pValue: largest p-value of the t-test with which a split stands.
    init(_ series: [Double], pValue: Double) {
        self.series = series
        while let best = best(), test(best.index) <= pValue {
            indexes = (indexes + [best.index]).sorted()
        }
    }

    /// The split with the largest energy in any of the segments so far.
    private func best() -> (index: Int, energy: Double)? {
        let ends = [0] + indexes + [series.count]
        return zip(ends, ends.dropFirst()).compactMap { strongest(from: $0, to: $1) }.max { $0.energy < $1.energy }
    }

    private func test(_ index: Int) -> Double {
        let start = indexes.last { $0 < index } ?? 0
        let end = indexes.first { $0 > index } ?? series.count
        return TwoSampleTest.pValue(series[start..<index], series[index..<end])
    }

    /// Moves the split along the segment, and keeps the three sums of distances up to date.
    private func strongest(from start: Int, to end: Int) -> (index: Int, energy: Double)? {
        var (between, left, right) = (0.0, 0.0, distances(start, end))
        var best: (index: Int, energy: Double)?
        for index in start..<end {
            let energy = energy(between, left, right, index - start, end - index)
            if index > start, energy > best?.energy ?? 0 { best = (index, energy) }
            let (before, after) = (distance(of: index, to: start..<index), distance(of: index, to: index..<end))
            between += after - before
            left += before
            right -= after
        }
        return best
    }

    /// nm/(n+m)·(2E|X−Y| − E|X−X′| − E|Y−Y′|); a side of a single value has no distance of its own.
    private func energy(_ between: Double, _ left: Double, _ right: Double, _ n: Int, _ m: Int) -> Double {
        let (n, m) = (Double(n), Double(m))
        let inLeft = n > 1 ? 2 * left / (n * (n - 1)) : 0
        let inRight = m > 1 ? 2 * right / (m * (m - 1)) : 0
        return n * m / (n + m) * (2 * between / (n * m) - inLeft - inRight)
    }

    private func distance(of index: Int, to others: Range<Int>) -> Double {
        var sum = 0.0
        let value = series[index]
        for other in others { sum += abs(series[other] - value) }
        return sum
    }

    private func distances(_ start: Int, _ end: Int) -> Double {
        (start..<end).reduce(0) { $0 + distance(of: $1, to: $1..<end) }
    }
}
