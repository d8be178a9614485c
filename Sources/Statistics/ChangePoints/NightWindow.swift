/// The last nights of one level, and the scores that stand for them.
///
/// A score is the distance from the median in units of the scatter, and at most three and a half of them, so that no spike counts for
/// more. The scatter is the larger of two that spikes hardly move: the median difference between one night and the next, which no
/// step moves either, and the median distance from the median, which sees nights that resemble each other, too. Where both are
/// nothing, since most nights are the same, whatever differs counts in full.
struct NightWindow {
    /// Nights that are remembered, at most.
    static let memory = 128
    /// Nights before a shift, at least.
    static let fewestBefore = 8
    /// Largest score.
    static let limit = 3.5
    /// Half of all normal values are within so many standard deviations.
    private static let medianOfNormal = 0.6745
    /// Share of the median that is taken for rounding.
    private static let rounding = 1e-9

    /// The nights, oldest first.
    private(set) var values: [Double] = []
    private var ordered = OrderedValues()
    private var steps = OrderedValues()

    /// How many nights are remembered.
    var count: Int { values.count }

    /// Adds a night, and forgets the oldest when there are too many.
    mutating func append(_ value: Double) {
        if let last = values.last { steps.insert(abs(value - last)) }
        values.append(value)
        ordered.insert(value)
        guard values.count > Self.memory else { return }
        let oldest = values.removeFirst()
        ordered.remove(oldest)
        steps.remove(abs(values[0] - oldest))
    }

    /// Gives the score of each night to the scan.
    func load(into scan: inout ShiftScan) {
        let centre = ordered.median
        let nothing = abs(centre) * Self.rounding
        let unit = max(steps.median / 2.0.squareRoot(), ordered.medianDistance) / Self.medianOfNormal
        let noise = unit > nothing ? NightNoise.scattered : .mostlyEqual
        let scale = unit > nothing ? 1 / unit : .infinity
        let scores = values.map { value in
            let distance = value - centre
            return abs(distance) <= nothing ? 0 : max(-Self.limit, min(Self.limit, distance * scale))
        }
        scan.load(scores, noise: noise)
    }
}
