/// Alarms over series in which nothing changed, by the number of nights.
struct FalseAlarms {
    /// Nights after which it is counted.
    static let lengths = [30, 60, 90]

    /// Series with a change on the last night, looked at once.
    let once: [Rate]
    /// Series with a change on any night up to then.
    let everyNight: [Rate]
    /// Series with a suspicion on any night up to then.
    let suspected: [Rate]

    /// - Parameters:
    ///   - method: what looks at the series.
    ///   - noise: how their nights scatter.
    ///   - lengths: nights after which it is counted, ascending.
    ///   - series: number of series.
    ///   - seed: of the noise.
    init(of method: some ChangeMethod, in noise: Noise, lengths: [Int] = lengths, series: Int, seed: UInt64) {
        var source = NoiseSource(seed: seed)
        let looks = (0..<series).map { _ in
            method.looks(at: noise.nights(lengths.last ?? 0, from: &source))
        }
        func rates(_ isHit: (NightlyLooks, Int) -> Bool) -> [Rate] {
            lengths.map { length in Rate(hits: looks.count { isHit($0, length) }, series: series) }
        }
        once = rates { $0.confirmed[$1 - 1] }
        everyNight = rates { $0.confirmed[..<$1].contains(true) }
        suspected = rates { $0.suspected[..<$1].contains(true) }
    }
}
