#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// How much better a shift of level explains a row of scores than nights that resemble the night before do.
///
/// Both explanations are normal noise with autocorrelation of the first order. Each chooses its own coefficient: a run of high values
/// may be a new level, or noise that dies away slowly, and only what the second cannot explain counts for the first. The second has
/// the benefit of the doubt, since few nights make their autocorrelation look smaller than it is. Or both have the largest
/// coefficient: what stands out from such noise needs no estimate of it. A strength is the root of the larger of the two likelihood
/// ratios, scaled so that with normal noise it falls off about as a normal variable does, with few nights too.
struct ShiftScan {
    /// Nights since a shift that confirm it, at least.
    static let fewestAfter = 5
    /// Nights since a shift that is suspected, at least: a spike is no level.
    static let fewestSuspected = 3
    /// Figures that are fitted: two levels and a coefficient.
    private static let fitted = 3
    /// Nights since the shift that are tried: each of the first few, then ever fewer.
    private static let delays = {
        var delays = Array(fewestSuspected...8)
        while let last = delays.last, last < NightWindow.memory { delays.append(last + last / 6 + (last < 24 ? 1 : 0)) }
        return delays
    }()

    private var noise = NightNoise.scattered
    /// The scores, oldest first.
    private(set) var scores: [Double] = []
    /// Sum of the first k scores, k = 0 …
    private(set) var sums: [Double] = []
    /// Sum of their squares.
    private(set) var squares = 0.0
    /// Sum of the products of each with the one before.
    private(set) var products = 0.0
    /// What each delay's split leaves unexplained.
    private var rests: [Double] = []

    /// Takes a row of scores in place of the last.
    ///
    /// - Precondition: at least one score.
    mutating func load(_ scores: [Double], noise: NightNoise) {
        self.noise = noise
        self.scores = scores
        sums = [Double](unsafeUninitializedCapacity: scores.count + 1) { sums, count in
            sums[0] = 0
            for (index, score) in scores.enumerated() { sums[index + 1] = sums[index] + score }
            count = scores.count + 1
        }
        squares = scores.reduce(0) { $0 + $1 * $1 }
        products = zip(scores, scores.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The strongest split with few nights since then, and the strongest with enough.
    ///
    /// - Precondition: at least `NightWindow.fewestBefore` + `fewestAfter` scores.
    mutating func evidence() -> ShiftEvidence {
        let tried = Self.delays.count { $0 <= scores.count - NightWindow.fewestBefore }
        rests.removeAll(keepingCapacity: true)
        rests.append(contentsOf: repeatElement(.infinity, count: tried))
        var whole = Double.infinity
        var last = fit(0)
        for coefficient in noise.coefficients {
            last = fit(coefficient)
            whole = min(whole, last.rest * last.weightWithoutShift)
            for place in 0..<tried {
                rests[place] = min(rests[place], (last.rest - gain(of: Self.delays[place], in: last)) * last.weight)
            }
        }
        let young = Self.fewestAfter - Self.fewestSuspected
        return ShiftEvidence(
            young: strongest(0..<young, whole: whole, last: last),
            grown: strongest(young..<tried, whole: whole, last: last)
        )
    }

    /// The split of these delays that explains most.
    private func strongest(_ places: Range<Int>, whole: Double, last: Fit) -> ShiftEvidence.Split {
        var best = (place: places.lowerBound, ratio: 1.0)
        for place in places {
            let left = last.rest - gain(of: Self.delays[place], in: last)
            let ratio = max(ratio(of: whole, to: rests[place]), ratio(of: last.rest, to: left))
            if ratio > best.ratio { best = (place, ratio) }
        }
        let strength = (Double(scores.count - Self.fitted) * log(best.ratio)).squareRoot()
        return ShiftEvidence.Split(after: Self.delays[best.place], strength: strength)
    }

    /// How much less the second rest is than the first, with the least that any leaves added to both.
    private func ratio(of rest: Double, to smaller: Double) -> Double {
        let least = Double(scores.count) * noise.floor
        return (rest + least) / (max(0, smaller) + least)
    }
}
