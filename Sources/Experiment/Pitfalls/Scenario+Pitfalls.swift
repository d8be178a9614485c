import WastedWorkResults

/// A scenario and the same with mistakes.
extension Scenario {
    /// The same scenario, of which a run can show on demand what these mistakes cost.
    public func showingPitfalls(_ pitfalls: [Pitfall] = Pitfall.allCases) -> Scenario {
        with { $0.pitfalls = pitfalls }
    }

    /// The same scenario with each mistake that it shows, under names of their own: `NAME+notPassedOn`.
    var pitfallVariants: [Scenario] {
        pitfalls.map { variant(with: $0) }
    }

    /// Load, seeds, window and fixture stay: what differs is the mistake.
    private func variant(with pitfall: Pitfall) -> Scenario {
        let sound = self
        return with {
            $0.name = "\(sound.name)+\(pitfall.rawValue)"
            $0.pitfalls = []
            $0.makeWorkload = { pitfall.around(try await sound.makeWorkload($0)) }
        }
        .asPitfall(PitfallDescription(pitfall.rawValue, of: sound.name, summary: pitfall.summary))
    }
}
