extension ArmPrediction: Encodable {
    private enum Key: String, CodingKey {
        case arm, abandonment, abandonmentWaiting, goodput, utilisation, hold, wasted, orphaned, inSystem
    }

    /// Every key is written: shares as fractions, goodput per second, hold in seconds, null where there is no steady
    /// state.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(arm, forKey: .arm)
        for (key, value) in values { try container.encode(value, forKey: key) }
    }

    private var values: [(Key, Double?)] {
        let state = steadyState
        return [
            (.abandonment, state?.abandonment.fraction),
            (.abandonmentWaiting, state?.abandonmentWaiting.fraction),
            (.goodput, state?.goodput.perSecond),
            (.utilisation, state?.utilisation.fraction),
            (.hold, state?.hold.inSeconds),
            (.wasted, state?.wasted.fraction),
            (.orphaned, state?.orphaned.fraction),
            (.inSystem, state?.inSystem),
        ]
    }
}
